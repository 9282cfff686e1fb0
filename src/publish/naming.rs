//! A song and its artists in one line of plain text.

use super::phrases::phrases;
use super::text::plain;
use crate::song::{Artist, Song, special_purpose_artist};
use crate::words::Words;

/// The song in a title: `Yours – Jin`.
pub(super) fn name(song: &Song, words: &Words) -> String {
    let title = song.title.for_lang(words.tag);
    plain(&format!("{title} – {}", artists(song, words)))
}

/// The song in a sentence: `“Yours” by Jin`.
pub(super) fn song_by(song: &Song, words: &Words) -> String {
    if has_no_named_artist(song) {
        return name(song, words);
    }
    let title = song.title.for_lang(words.tag);
    plain(&(phrases(words).song_by)(title, &artists(song, words)))
}

/// Whether every artist is a special purpose artist of MusicBrainz, as `[traditional]`.
pub(super) fn has_no_named_artist(song: &Song) -> bool {
    let mut artists = song.artists.iter();
    artists.all(|artist| special_purpose_artist(&artist.name.plain).is_some())
}

/// The artists as credited, `A, B feat. C`, without the groups they belong to.
pub(super) fn artists(song: &Song, words: &Words) -> String {
    let (featured, main): (Vec<&Artist>, Vec<&Artist>) =
        song.artists.iter().partition(|artist| artist.featured);
    let named = |artists: Vec<&Artist>| {
        let names = artists.iter().map(|artist| words.person(&artist.name));
        names.collect::<Vec<_>>().join(", ")
    };
    if featured.is_empty() || main.is_empty() {
        return plain(&named(song.artists.iter().collect()));
    }
    plain(&format!(
        "{} {} {}",
        named(main),
        words.card.featuring,
        named(featured)
    ))
}
