//! What the author says about tables.

use super::chart_facts::StatedChart;
use super::found_song::TableSong;

/// What the author says about all tables of an import.
pub struct TableOptions<'a> {
    /// The chart, the place and the day, for tables that do not say so.
    pub stated: StatedChart<'a>,
    /// How the song is recognised.
    pub song: TableSong,
    /// The id of the tables' source; by default one source for all tables of a kind.
    pub source: Option<&'a str>,
    /// Whether ranks in the snapshot that differ are overwritten.
    pub replace: bool,
}
