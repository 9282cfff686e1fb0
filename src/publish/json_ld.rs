//! The song for search engines: [MusicRecording](https://schema.org/MusicRecording) as JSON-LD.
//!
//! It contains no lyrics. schema.org has no property for a rank, so the headline is an `award` in words, and the
//! rows are linked as a [Dataset](https://schema.org/Dataset).

use super::contributors::{alternate_names, by_artist, composition, people, sung_languages};
use super::dataset::dataset;
use super::duration::{duration_seconds, iso8601};
use super::headline::{headline_sentence, milestone_fact};
use super::phrases::phrases;
use super::text::{script_safe_json, without_empty};
use crate::markup::{El, html};
use crate::publish::{Edition, Picture, Site};
use crate::song::{ContextKind, Isrc, Milestone, MilestoneKind, Song};
use crate::words::{Words, service_name};
use serde_json::{Value, json};

/// A script element of type `application/ld+json`, the same for every view of an edition.
pub fn json_ld(site: &Site, edition: &Edition, picture: &Picture) -> El {
    let (song, words) = (&*edition.song, edition.words);
    let artists = song.artists.iter();
    let recording = json!({
        "@context": "https://schema.org",
        "@type": "MusicRecording",
        "name": song.title.for_lang(words.tag),
        "alternateName": alternate_names(&song.title, words),
        "url": edition.pages(site).folder(),
        "image": images(site, edition, picture),
        "inLanguage": sung_languages(song),
        "duration": duration_seconds(song).map(iso8601),
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
    let recording = script_safe_json(&without_empty(recording));
    html::script()
        .attr("type", "application/ld+json")
        .child(recording)
}

/// The preview picture, and the song's own where it has one.
fn images(site: &Site, edition: &Edition, picture: &Picture) -> Value {
    let preview = edition.picture(site, picture);
    match edition.artwork_address(site) {
        Some(own) => json!([own, preview]),
        None => json!(preview),
    }
}

/// Other addresses of the recording: streaming services and MusicBrainz.
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
        "alternateName": alternate_names(&context.work, words),
        premiere: context.premiered.map(|when| when.to_string()),
    }))
}

/// The headline, if it is about a chart, and every award, in the card's words with time and source.
fn awards(song: &Song, words: &'static Words) -> Vec<String> {
    let is_award = |milestone: &&Milestone| {
        use MilestoneKind::{AllKill, Award, Certification, ShowWin};
        matches!(milestone.kind, Certification | ShowWin | AllKill | Award)
    };
    let awards = song
        .milestones
        .iter()
        .filter(is_award)
        .map(|milestone| (phrases(words).fact)(&milestone_fact(song, words, milestone)));
    let headline = song
        .headline()
        .filter(|figure| figure.chart().is_some())
        .and_then(|_| headline_sentence(song, words));
    headline.into_iter().chain(awards).collect()
}

/// Views and streams as [InteractionCounter](https://schema.org/InteractionCounter), with the numbers as reported;
/// whether one is exact is in its description.
fn counters(song: &Song, words: &Words) -> Vec<Value> {
    let counters = song.milestones.iter().filter_map(|milestone| {
        let action = match milestone.kind {
            MilestoneKind::Views => "https://schema.org/WatchAction",
            MilestoneKind::Streams => "https://schema.org/ListenAction",
            _ => return None,
        };
        let platform = milestone.platform.as_deref().map(service_name);
        let when = (words.formats.moment)(milestone.at);
        Some(json!({
            "@type": "InteractionCounter",
            "interactionType": action,
            "userInteractionCount": milestone.value?,
            "interactionService": platform.map(|name| json!({ "@type": "WebSite", "name": name })),
            "endTime": milestone.at.date().map(|_| milestone.at.to_string()),
            "description": format!("{}, {}", (words.milestones.milestone)(milestone), (words.card.as_of)(&when)),
        }))
    });
    counters.collect()
}
