//! What is known of a spreadsheet before it is read.

use super::date_order::DateOrder;
use crate::import::song_names::SongNames;
use crate::song::{Date, Moment, Scope};

/// What the author says about a spreadsheet.
pub struct SheetOptions<'a> {
    /// The place of all rows (`--territory`).
    pub scope: Option<Scope>,
    /// The day of all rows (`--date`).
    pub date: Option<Date>,
    /// Whether the day or the month is first in dates like 8/11/2021 (`--date-order`).
    pub date_order: Option<DateOrder>,
    /// Titles of the song besides those in the snapshot.
    pub titles: &'a [String],
    /// Names of its artists besides those in the snapshot.
    pub artists: &'a [String],
}

/// How a spreadsheet is read.
pub struct Reading<'a> {
    /// The id of the chart of all rows (`--chart`).
    pub chart: Option<&'a str>,
    /// When the song was released.
    pub released: Option<Moment>,
    /// The song's names, for a table of several songs.
    pub names: &'a SongNames,
    pub options: &'a SheetOptions<'a>,
}
