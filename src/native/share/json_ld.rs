//! The song for search engines: [MusicRecording](https://schema.org/MusicRecording) as JSON-LD.
//!
//! No lyric text goes in here, and there is no property for a rank: the figure is an `award` in
//! words, and the rows are one link away as a [Dataset](https://schema.org/Dataset).

use super::dataset::dataset;
use super::fact::Fact;
use super::phrases::phrases;
use super::preview::sentence;
use super::text::{inert, tidy};
use super::{Edition, Picture, Site};
use crate::song::{Artist, ContextKind, LayerRole, Milestone, MilestoneKind, Song, Text};
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
        "datePublished": song.released.map(|when| when.to_string()),
        "byArtist": artists.filter_map(|artist| by_artist(artist, words)).collect::<Vec<_>>(),
        "producer": people(song, &["producer"]),
        "recordingOf": composition(song, words),
        "isPartOf": work(song, words),
        "award": awards(song, words),
        "interactionStatistic": counters(song, words),
        "sameAs": song.links.iter().map(|link| &*link.url).collect::<Vec<_>>(),
        "subjectOf": dataset(site, edition),
    });
    let recording = inert(&tidy(recording));
    format!("<script type=\"application/ld+json\">{recording}</script>")
}

/// A text in the languages other than the one it is named in.
fn others<'a>(text: &'a Text, words: &Words) -> Vec<&'a str> {
    let named = text.for_lang(words.tag);
    let all = std::iter::once(&text.plain).chain(text.others.iter().map(|(_, other)| other));
    let mut others: Vec<&str> = all
        .map(String::as_str)
        .filter(|other| *other != named)
        .collect();
    others.dedup();
    others
}

/// The languages of the original lyrics, which may differ from the page's.
fn sung_in(song: &Song) -> Vec<&str> {
    let layers = song.lyrics.iter().flat_map(|lyrics| &lyrics.layers);
    let originals = layers.filter(|layer| layer.role == LayerRole::Original);
    originals.map(|layer| &*layer.lang).collect()
}

/// A member of a group is a person; of anybody else the snapshot does not say, and a
/// [MusicGroup](https://schema.org/MusicGroup) may be a solo musician. A name in brackets is
/// [MusicBrainz's](https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_artist)
/// way to say that there is nobody to name.
fn by_artist(artist: &Artist, words: &Words) -> Option<Value> {
    if artist.name.plain.starts_with('[') && artist.name.plain.ends_with(']') {
        return None;
    }
    let group = artist.member_of.as_ref();
    Some(json!({
        "@type": if group.is_some() { "Person" } else { "MusicGroup" },
        "name": artist.name.for_lang(words.tag),
        "alternateName": others(&artist.name, words),
        "memberOf": group.map(|group| json!({ "@type": "MusicGroup", "name": group })),
    }))
}

/// Everybody credited in one of these roles, each once.
fn people(song: &Song, roles: &[&str]) -> Vec<Value> {
    let credits = song.credits.iter();
    let credits = credits.filter(|credit| roles.contains(&credit.role.name()));
    let mut names: Vec<&str> = Vec::new();
    for name in credits.flat_map(|credit| &credit.names) {
        if !names.contains(&&**name) {
            names.push(name);
        }
    }
    let person = |name: &str| json!({ "@type": "Person", "name": name });
    names.into_iter().map(person).collect()
}

fn composition(song: &Song, words: &Words) -> Option<Value> {
    let arrangers = [
        "arranger",
        "instrument arranger",
        "vocal arranger",
        "orchestrator",
    ];
    let title = song.title.for_lang(words.tag);
    let arranged = people(song, &arrangers);
    let arrangement = (!arranged.is_empty())
        .then(|| json!({ "@type": "MusicComposition", "name": title, "creator": arranged }));
    let (composers, lyricists) = (people(song, &["composer"]), people(song, &["lyricist"]));
    // A writer wrote words, music or both; the source does not say which.
    let writers = people(song, &["writer"]);
    let known = [&composers, &lyricists, &writers];
    let nobody = known.iter().all(|people| people.is_empty()) && arrangement.is_none();
    (!nobody).then(|| {
        json!({
            "@type": "MusicComposition",
            "name": title,
            "inLanguage": sung_in(song),
            "composer": composers,
            "lyricist": lyricists,
            "creator": writers,
            "musicArrangement": arrangement,
        })
    })
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
