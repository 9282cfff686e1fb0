//! The days of a chart.

use crate::song::Date;

/// The days of a chart.
pub struct DayWords {
    /// The label of the choice between peaks and the ranks of a date.
    pub ranks_shown: &'static str,
    /// The choice of peaks.
    pub peak_ranks: &'static str,
    /// The choice of the ranks of a date.
    pub by_date: &'static str,
    /// The label of the slider of dates.
    pub date: &'static str,
    /// The button that plays the dates one after another.
    pub play: &'static str,
    /// The button that stops it.
    pub stop: &'static str,
    /// How many territories had the song at No. 1 on a date.
    pub number_ones_on: fn(Date, usize) -> String,
    /// The first date with the most territories at No. 1 at once, and their number.
    pub most_at_once: fn(Date, usize) -> String,
    /// The same if the song was No. 1 nowhere.
    pub never_number_one: &'static str,
}
