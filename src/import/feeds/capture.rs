//! What one feed says of the song.

use super::chart_time::ChartTime;
use crate::song::{Rank, Territory};

/// One chart, of which only what may be the song is kept.
pub struct Capture {
    pub territory: Territory,
    pub time: ChartTime,
    /// The ranks of entries with the song's title and artist.
    pub by_name: Vec<Rank>,
    /// The number of the track at each position, 0 where it has none.
    pub ids: Box<[u64]>,
    /// How many positions the feed has.
    pub length: usize,
    /// Whether the feed has fewer positions than were asked for, so that it has the whole chart.
    pub is_whole: bool,
}

/// The song on one chart.
pub struct Ranked<'a> {
    pub territory: Territory,
    pub time: &'a ChartTime,
    pub place: Place,
}

/// Where the song is on a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    At(Rank),
    /// It is not on the chart.
    Absent,
    /// It is not among the first positions, which is all that the feed has.
    Unknown,
}
