//! The chart of one store at one time, as a feed has it.

use super::chart_time::ChartTime;
use crate::song::{Rank, Territory};

/// What a feed cannot say, or must say.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// The store that the feed must be of.
    pub territory: Option<Territory>,
    /// The time of the chart, in the place of the feed's own.
    pub time: Option<ChartTime>,
}

/// The chart of one store at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct StoreChart {
    /// The store.
    pub territory: Territory,
    /// When the chart was made.
    pub time: ChartTime,
    /// The songs with a title and an artist, by rank.
    pub entries: Vec<ChartEntry>,
    /// How many positions the feed has, with those of songs without a title or an artist.
    pub length: usize,
    /// How many positions its address asks for, if it says so.
    pub asked: Option<usize>,
}

/// One song of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartEntry {
    /// Its rank.
    pub rank: Rank,
    /// The number of the track in Apple's stores.
    pub id: Option<u64>,
    /// As the store shows it, which may be in the store's language.
    pub title: String,
    /// Likewise.
    pub artist: String,
}
