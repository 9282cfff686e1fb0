//! The song that is looked for in a chart.

use super::store_chart::{ChartEntry, StoreChart};
use super::store_ids;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::song_names::SongNames;
use std::collections::BTreeSet;

/// What the author says of the song, besides the snapshot.
#[derive(Debug, Clone, Default)]
pub struct StatedSong {
    /// Numbers of the track in Apple's stores.
    pub ids: Vec<u64>,
    /// Titles that stores may show.
    pub titles: Vec<String>,
    /// Names of the artists that stores may show.
    pub artists: Vec<String>,
}

/// How a song is recognised.
pub struct SongQuery {
    pub(super) ids: BTreeSet<u64>,
    names: SongNames,
}

impl SongQuery {
    /// The snapshot's song: the numbers in its links to Apple's stores, its titles and artists in every language, and what
    /// is stated besides.
    pub fn new(snapshot: &EditedSnapshot, stated: &StatedSong) -> SongQuery {
        let song = snapshot.get("song");
        let linked = store_ids::of_links(song);
        SongQuery {
            ids: stated.ids.iter().copied().chain(linked).collect(),
            names: SongNames::new(song, &stated.titles, &stated.artists),
        }
    }

    /// The entries with the song's title and artist.
    pub(super) fn by_name<'a>(&self, chart: &'a StoreChart) -> Vec<&'a ChartEntry> {
        let is_it = |entry: &&ChartEntry| self.names.are(&entry.title, &entry.artist);
        chart.entries.iter().filter(is_it).collect()
    }

    /// The first entry that may be the song under another name.
    pub(super) fn nearly<'a>(&self, chart: &'a StoreChart) -> Option<&'a ChartEntry> {
        let may_be = |entry: &&ChartEntry| self.names.may_be(&entry.title, &entry.artist);
        chart.entries.iter().find(may_be)
    }
}
