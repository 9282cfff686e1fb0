//! How numbers and dates are written.

use crate::song::{Cadence, Date, Moment, Month, Rank};

/// How numbers and dates are written.
pub struct Formats {
    /// A number with its groups of digits.
    pub number: fn(u64) -> String,
    /// A rank: `No. 1`.
    pub rank: fn(Rank) -> String,
    /// A time at the precision that it has.
    pub moment: fn(Moment) -> String,
    /// A date in a narrow space: `7 Nov 2021`.
    pub short_date: fn(Date) -> String,
    /// The date of a chart; a weekly chart has a week.
    pub chart_date: fn(Date, Option<Cadence>) -> String,
    /// A rank with the date of the chart: `Week of 5 Sep 2020: No. 1`.
    pub rank_on: fn(Date, Option<Cadence>, Rank) -> String,
    /// A year and a month on an axis: `Nov 2021`.
    pub month: fn(Month) -> String,
    /// A month on an axis after another one of the same year: `Nov`.
    pub month_of_same_year: fn(Month) -> String,
}
