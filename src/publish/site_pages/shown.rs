//! Which songs the home page shows.

use super::entry::number_one_count;
use crate::publish::{Edition, PublishableSong};
use crate::words::Words;

/// The song whose card the home page shows: the one with the largest count of territories at No. 1, else the first by
/// name.
pub fn shown_song(songs: &[PublishableSong]) -> Option<&PublishableSong> {
    songs
        .iter()
        .min_by_key(|song| std::cmp::Reverse(number_one_count(&song.song)))
}

/// The edition of that song in a language.
pub fn shown_edition(songs: &[PublishableSong], words: &Words) -> Option<Edition> {
    let editions = shown_song(songs)?.editions();
    editions
        .into_iter()
        .find(|edition| edition.words.tag == words.tag)
}

/// The songs in a language, the latest snapshot first.
pub fn latest_editions(songs: &[PublishableSong], words: &Words) -> Vec<Edition> {
    let editions = songs.iter().flat_map(PublishableSong::editions);
    let mut own: Vec<Edition> = editions
        .filter(|edition| edition.words.tag == words.tag)
        .collect();
    own.sort_by_key(|edition| std::cmp::Reverse(edition.song.as_of.earliest_minute()));
    own
}
