//! Ranks over time.

use crate::song::{Cadence, Date, Moment, Rank};

/// Ranks over time.
pub struct RankLineWords {
    /// The heading of the rank lines.
    pub heading: &'static str,
    /// The label of the choice of a place to add.
    pub add_place: &'static str,
    /// The button that removes a place.
    pub remove: fn(&str) -> String,
    /// How many places may be shown at once.
    pub place_limit: &'static str,
    /// The heading of the table of ranks.
    pub table: &'static str,
    /// The button that copies the table as CSV.
    pub copy_csv: &'static str,
    /// The columns of the table: place, date, rank, run.
    pub rank_columns: [&'static str; 4],
    /// A peak with its date.
    pub peak_with_date: fn(Rank, Option<Moment>) -> String,
    /// The latest rank with its date.
    pub latest: fn(Rank, Option<Moment>) -> String,
    /// The date of a peak that is named before.
    pub peak_date: fn(Rank, Moment) -> String,
    /// The peak of a named place.
    pub peak_of: fn(&str, Rank) -> String,
    /// How long a song was on a chart, from the number of charts and the cadence: `3 weeks on chart`.
    pub time_on_chart: fn(usize, Option<Cadence>) -> String,
    /// A number of charts: `3 weeks`.
    pub chart_count: fn(usize, Option<Cadence>) -> String,
    /// How often a song came back.
    pub re_entry_count: fn(usize) -> String,
    /// A rank with a date: `No. 1, 5 Sep 2020`.
    pub rank_and_date: fn(Rank, Date) -> String,
    /// What is before the rank of a labelled point: No. 1, debut at No. 1, peak, debut that is also the peak, debut, latest,
    /// re-entry.
    pub point_names: [&'static str; 7],
    /// The names of the figures of a place: debut, dates, charts at No. 1 and in the top 10, biggest climb and fall,
    /// re-entries, longest run.
    pub figure_names: [&'static str; 8],
}
