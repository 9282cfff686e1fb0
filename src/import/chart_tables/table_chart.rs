//! The whole chart of one place on a day.

use crate::song::{Date, Rank, Scope};
use std::ops::Range;

/// A chart as a table has it.
pub struct TableChart {
    /// The id of the chart in snapshots.
    pub id: String,
    pub scope: Scope,
    pub date: Date,
    /// By rank.
    pub entries: Vec<TableEntry>,
}

/// One song of a chart.
pub struct TableEntry {
    pub rank: Rank,
    pub title: String,
    pub artist: String,
    /// Those whom the title names as guests.
    pub featured: Option<String>,
    /// The id of the track at Spotify.
    pub track: Option<String>,
    /// The bytes of the rank in the text.
    pub bytes: Range<usize>,
}

impl TableEntry {
    /// A song without a title and an artist, which takes a rank all the same.
    pub fn unnamed(rank: Rank, bytes: Range<usize>) -> TableEntry {
        TableEntry {
            rank,
            title: String::new(),
            artist: String::new(),
            featured: None,
            track: None,
            bytes,
        }
    }
}

impl TableChart {
    /// The chart with its entries in the order of their ranks.
    pub fn new(id: String, scope: Scope, date: Date, mut entries: Vec<TableEntry>) -> TableChart {
        entries.sort_by_key(|entry| entry.rank);
        TableChart {
            id,
            scope,
            date,
            entries,
        }
    }

    /// Whether every rank from 1 to the last is there; songs at one rank take the places of the next ones.
    pub fn is_whole(&self) -> bool {
        let mut next = 1;
        let mut is_whole = !self.entries.is_empty();
        for (index, entry) in self.entries.iter().enumerate() {
            let rank = usize::from(entry.rank.number());
            is_whole &= rank <= next;
            next = index + 2;
        }
        is_whole
    }
}
