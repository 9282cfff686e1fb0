//! Those who made a song, as schema.org's persons and groups: who performs it, who wrote it.

use crate::song::{
    Artist, Iswc, LayerRole, LocalizedText, Song, contributors, special_purpose_artist,
};
use crate::words::Words;
use serde_json::{Value, json};

/// A text in the languages other than the one it is named in.
pub(super) fn others<'a>(text: &'a LocalizedText, words: &Words) -> Vec<&'a str> {
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
pub(super) fn sung_in(song: &Song) -> Vec<&str> {
    let layers = song.lyrics.iter().flat_map(|lyrics| &lyrics.layers);
    let originals = layers.filter(|layer| layer.role == LayerRole::Original);
    originals.map(|layer| &*layer.lang).collect()
}

/// A member of a group is a person; of anybody else the snapshot does not say, and a
/// [MusicGroup](https://schema.org/MusicGroup) may be a solo musician. A name may be
/// [MusicBrainz's](https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_artist)
/// for nobody in particular.
pub(super) fn by_artist(artist: &Artist, words: &Words) -> Option<Value> {
    if special_purpose_artist(&artist.name.plain).is_some() {
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

/// Everybody credited in one of these roles, each once, with the identifiers that are known.
pub(super) fn people(song: &Song, words: &Words, roles: &[&str]) -> Vec<Value> {
    let credits = song.credits.iter();
    let credits = credits.filter(|credit| roles.contains(&credit.role.name()));
    let makers = contributors(credits).into_iter();
    let somebody =
        makers.filter(|maker| special_purpose_artist(&maker.person.name.plain).is_none());
    let people = somebody.map(|maker| {
        let person = &maker.person;
        let ipi = person.ipi.as_ref().map(
            |ipi| json!({ "@type": "PropertyValue", "propertyID": "IPI", "value": ipi.code() }),
        );
        let page = person.musicbrainz.as_ref();
        json!({
            "@type": "Person",
            "name": person.name.for_lang(words.tag),
            "alternateName": others(&person.name, words),
            "identifier": ipi,
            "sameAs": page.map(|mbid| mbid.address("artist")),
        })
    });
    people.collect()
}

pub(super) fn composition(song: &Song, words: &Words) -> Option<Value> {
    let arrangers = [
        "arranger",
        "instrument arranger",
        "vocal arranger",
        "orchestrator",
    ];
    let title = song.title.for_lang(words.tag);
    let arranged = people(song, words, &arrangers);
    let arrangement = (!arranged.is_empty())
        .then(|| json!({ "@type": "MusicComposition", "name": title, "creator": arranged }));
    let (composers, lyricists) = (
        people(song, words, &["composer"]),
        people(song, words, &["lyricist"]),
    );
    // A writer wrote words, music or both; the source does not say which.
    let writers = people(song, words, &["writer"]);
    let known = [&composers, &lyricists, &writers];
    let nobody = known.iter().all(|people| people.is_empty()) && arrangement.is_none();
    let codes: Vec<String> = song.iswc.iter().map(Iswc::formatted).collect();
    (!nobody || !codes.is_empty()).then(|| {
        json!({
            "@type": "MusicComposition",
            "name": title,
            "inLanguage": sung_in(song),
            "composer": composers,
            "lyricist": lyricists,
            "creator": writers,
            "musicArrangement": arrangement,
            "iswcCode": codes,
        })
    })
}
