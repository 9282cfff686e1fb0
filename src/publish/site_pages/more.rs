//! The links from a song's page to the lists that the song is in.

use super::addresses::language_folder;
use super::entry::Entry;
use super::group::GroupKind;
use super::phrases::phrases;
use crate::publish::{Edition, PROVIDER};

/// The links from a song's page, with the texts around them.
pub struct MoreLinks {
    /// What the other songs are called.
    pub more_songs: &'static str,
    /// What the link to the snapshot is called.
    pub data: &'static str,
    /// An address and a name each: the home page, all songs, those of each artist, those of the year.
    pub lists: Vec<(String, String)>,
}

/// The links of an edition's page. `root` is the address of the site's folder.
pub fn more_links(edition: &Edition, root: &str) -> MoreLinks {
    let words = edition.words;
    let phrases = phrases(words);
    let own = format!("{root}{}", language_folder(words));
    let songs = format!("{own}songs/");
    let entry = Entry::of_edition(edition);
    let of_artists = entry.of_kind(GroupKind::Artist).map(|group| {
        (
            format!("{songs}{}", group.folder()),
            (phrases.songs_by)(&group.name),
        )
    });
    let of_year = entry.of_kind(GroupKind::Year).map(|group| {
        (
            format!("{songs}{}", group.folder()),
            (phrases.songs_of)(&group.name),
        )
    });
    let all = [
        (own.clone(), PROVIDER.to_owned()),
        (songs.clone(), phrases.songs.to_owned()),
    ];
    MoreLinks {
        more_songs: phrases.more_songs,
        data: phrases.data,
        lists: all.into_iter().chain(of_artists).chain(of_year).collect(),
    }
}
