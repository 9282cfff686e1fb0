//! The artists, writers and producers of a song as schema.org's `Person`, `MusicGroup` and `MusicComposition`.

use crate::song::{
    Artist, Iswc, LayerRole, LocalizedText, Song, contributors, special_purpose_artist,
};
use crate::words::Words;
use serde_json::{Value, json};

/// The forms of a name in all languages but that of `words`.
pub(super) fn alternate_names<'a>(text: &'a LocalizedText, words: &Words) -> Vec<&'a str> {
    let named = text.for_lang(words.tag);
    let all = std::iter::once(&text.plain).chain(text.others.iter().map(|(_, other)| other));
    let mut others: Vec<&str> = all
        .map(String::as_str)
        .filter(|other| *other != named)
        .collect();
    others.dedup();
    others
}

/// The languages of the original lyrics, as BCP 47 tags.
pub(super) fn sung_languages(song: &Song) -> Vec<&str> {
    let layers = song.lyrics.iter().flat_map(|lyrics| &lyrics.layers);
    let originals = layers.filter(|layer| layer.role == LayerRole::Original);
    originals.map(|layer| &*layer.lang).collect()
}

/// An artist as `Person` if the snapshot names a group, else as [MusicGroup](https://schema.org/MusicGroup), which
/// may be a solo musician too. `None` for MusicBrainz's
/// [special purpose artists](https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_artist), as
/// `[traditional]`.
pub(super) fn by_artist(artist: &Artist, words: &Words) -> Option<Value> {
    if special_purpose_artist(&artist.name.plain).is_some() {
        return None;
    }
    let group = artist.member_of.as_ref();
    Some(json!({
        "@type": if group.is_some() { "Person" } else { "MusicGroup" },
        "name": artist.name.for_lang(words.tag),
        "alternateName": alternate_names(&artist.name, words),
        "memberOf": group.map(|group| json!({ "@type": "MusicGroup", "name": group })),
    }))
}

/// Everybody credited in one of these roles, each once, with their known identifiers.
pub(super) fn people(song: &Song, words: &Words, roles: &[&str]) -> Vec<Value> {
    let credits = song
        .credits
        .iter()
        .filter(|credit| roles.contains(&credit.role.name()));
    let people = contributors(credits)
        .into_iter()
        .map(|contributor| contributor.person)
        .filter(|person| special_purpose_artist(&person.name.plain).is_none());
    let values = people.map(|person| {
        let ipi = person.ipi.as_ref().map(
            |ipi| json!({ "@type": "PropertyValue", "propertyID": "IPI", "value": ipi.code() }),
        );
        let page = person.musicbrainz.as_ref();
        json!({
            "@type": "Person",
            "name": person.name.for_lang(words.tag),
            "alternateName": alternate_names(&person.name, words),
            "identifier": ipi,
            "sameAs": page.map(|mbid| mbid.address("artist")),
        })
    });
    values.collect()
}

/// The composition with its writers and its codes; `None` where the snapshot has neither.
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
    // The role “writer” does not say whether somebody wrote words, music or both.
    let writers = people(song, words, &["writer"]);
    let known = [&composers, &lyricists, &writers];
    let nobody = known.iter().all(|people| people.is_empty()) && arrangement.is_none();
    let codes: Vec<String> = song.iswc.iter().map(Iswc::formatted).collect();
    (!nobody || !codes.is_empty()).then(|| {
        json!({
            "@type": "MusicComposition",
            "name": title,
            "inLanguage": sung_languages(song),
            "composer": composers,
            "lyricist": lyricists,
            "creator": writers,
            "musicArrangement": arrangement,
            "iswcCode": codes,
        })
    })
}
