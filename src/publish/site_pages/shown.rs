//! Which songs the home page shows.

use crate::publish::ListedSong;

/// The song whose card the home page shows: the one with the largest count of territories at No. 1, else the first.
pub fn shown_song<'a>(songs: &[&'a ListedSong]) -> Option<&'a ListedSong> {
    let songs = songs.iter().copied();
    songs.min_by_key(|song| std::cmp::Reverse(song.number_one_count))
}

/// The songs with the latest snapshots, at most `count`.
pub fn latest_songs<'a>(songs: &[&'a ListedSong], count: usize) -> Vec<&'a ListedSong> {
    let mut latest = songs.to_vec();
    latest.sort_by_key(|song| std::cmp::Reverse(song.as_of.earliest_minute()));
    latest.truncate(count);
    latest
}
