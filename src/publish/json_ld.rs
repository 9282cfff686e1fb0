//! The song for search engines: [MusicRecording](https://schema.org/MusicRecording) as JSON-LD.
//!
//! No lyric text goes in here, and there is no property for a rank: the figure is an `award` in
//! words, and the rows are one link away as a [Dataset](https://schema.org/Dataset).

use super::dataset::dataset;
use super::fact::Fact;
use super::length::{iso, seconds};
use super::makers::{by_artist, composition, others, people, sung_in};
use super::naming::sentence;
use super::phrases::phrases;
use super::text::{inert, tidy};
use crate::publish::{Edition, Picture, Site};
use crate::song::{ContextKind, Isrc, Milestone, MilestoneKind, Song};
use crate::words::{Words, service};
use serde_json::{Value, json};

/// A script element of type `application/ld+json`, the same for every view of an edition.
pub fn json_ld(site: &Site, edition: &Edition, picture: &Picture) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let artists = song.artists.iter();
    let recording = json!({
        "@context": "https://schema.org",
        "@type": "MusicRecording",
        "name": song.title.for_lang(words.tag),
        "alternateName": others(&song.title, words),
        "url": edition.pages(site).folder(),
        "image": edition.picture(site, picture),
        "inLanguage": sung_in(song),
        "duration": seconds(song).map(iso),
        "datePublished": song.released.map(|when| when.to_string()),
        "byArtist": artists.filter_map(|artist| by_artist(artist, words)).collect::<Vec<_>>(),
        "producer": people(song, words, &["producer"]),
        "recordingOf": composition(song, words),
        "isPartOf": work(song, words),
        "award": awards(song, words),
        "interactionStatistic": counters(song, words),
        "isrcCode": song.isrc.iter().map(Isrc::code).collect::<Vec<_>>(),
        "sameAs": same_as(song),
        "subjectOf": dataset(site, edition),
    });
    let recording = inert(&tidy(recording));
    format!("<script type=\"application/ld+json\">{recording}</script>")
}

/// Where else the recording is found: to hear, and as an entry of MusicBrainz.
fn same_as(song: &Song) -> Vec<String> {
    let links = song.links.iter().map(|link| link.url.clone());
    let entry = song
        .musicbrainz
        .iter()
        .map(|mbid| mbid.address("recording"));
    links.chain(entry).collect()
}

fn work(song: &Song, words: &Words) -> Option<Value> {
    let context = song.context.as_ref()?;
    let (kind, premiere) = match context.kind {
        ContextKind::TelevisionSeries => ("TVSeries", "startDate"),
        ContextKind::WebSeries => ("CreativeWorkSeries", "startDate"),
        ContextKind::Film => ("Movie", "datePublished"),
        ContextKind::Game => ("VideoGame", "datePublished"),
        ContextKind::Musical => ("CreativeWork", "datePublished"),
    };
    Some(json!({
        "@type": kind,
        "name": context.work.for_lang(words.tag),
        "alternateName": others(&context.work, words),
        premiere: context.premiered.map(|when| when.to_string()),
    }))
}

/// What was reached and what was won, in the words of the card, each with its time and its source.
fn awards(song: &Song, words: &'static Words) -> Vec<String> {
    let won = |milestone: &&Milestone| {
        use MilestoneKind::{AllKill, Award, Certification, ShowWin};
        matches!(milestone.kind, Certification | ShowWin | AllKill | Award)
    };
    let won = song.milestones.iter().filter(won);
    let won = won.map(|milestone| (phrases(words).fact)(&Fact::of(song, words, milestone)));
    let leading = song.headline().filter(|figure| figure.chart().is_some());
    let leading = leading.and_then(|_| sentence(song, words));
    leading.into_iter().chain(won).collect()
}

/// Views and streams. The number stands as reported; how exact it is says its description.
fn counters(song: &Song, words: &Words) -> Vec<Value> {
    let counted = song.milestones.iter().filter_map(|milestone| {
        let action = match milestone.kind {
            MilestoneKind::Views => "https://schema.org/WatchAction",
            MilestoneKind::Streams => "https://schema.org/ListenAction",
            _ => return None,
        };
        let on = milestone.platform.as_deref().map(service);
        let when = (words.moment)(milestone.at);
        Some(json!({
            "@type": "InteractionCounter",
            "interactionType": action,
            "userInteractionCount": milestone.value?,
            "interactionService": on.map(|name| json!({ "@type": "WebSite", "name": name })),
            "endTime": milestone.at.date().map(|_| milestone.at.to_string()),
            "description": format!("{}, {}", (words.milestone)(milestone), (words.as_of)(&when)),
        }))
    });
    counted.collect()
}
