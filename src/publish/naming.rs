//! What a song and its leading figure are called in one line of plain text.

use super::fact::Fact;
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
    if is_nobodys(song) {
        return name(song, words);
    }
    let title = song.title.for_lang(words.tag);
    plain(&(phrases(words).song_by)(title, &artists(song, words)))
}

/// Whether the song is billed to nobody in particular.
pub(super) fn is_nobodys(song: &Song) -> bool {
    let mut artists = song.artists.iter();
    artists.all(|artist| special_purpose_artist(&artist.name.plain).is_some())
}

/// The artists as they are billed, without the groups they belong to.
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
        words.featuring,
        named(featured)
    ))
}

/// The leading figure in one sentence, with its chart, its time and its origin.
pub(super) fn sentence(song: &Song, words: &'static Words) -> Option<String> {
    let fact = Fact::leading(song, words)?;
    Some(plain(&(phrases(words).fact)(&fact)))
}
