//! The week of a chart of Spotify, by the two dates in the name of its file.

use crate::song::Date;

/// A week from a Friday to the Thursday after it, which is how Spotify counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartWeek {
    /// The first date of the name.
    pub from: Date,
    /// The second date of the name.
    pub to: Date,
    /// The Thursday that ends the week. Files of charts.spotify.com have only this date.
    pub last_day: Date,
}

impl ChartWeek {
    /// The week of a name with two dates, which are six or seven days apart: `2021-11-05--2021-11-12`. Names of spotifycharts.com
    /// end with the Friday after the week, from which the next name begins, so the last Thursday up to the second date is the
    /// last day of the week.
    pub fn between(from: Date, to: Date) -> Option<ChartWeek> {
        let days = to.day_number() - from.day_number();
        // 1970-01-01 was a Thursday.
        let since_thursday = to.day_number().rem_euclid(7);
        let last_day = to.plus_days(-since_thursday).ok()?;
        (6..=7)
            .contains(&days)
            .then_some(ChartWeek { from, to, last_day })
    }
}
