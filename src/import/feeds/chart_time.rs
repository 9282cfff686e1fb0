//! When a chart was made.

use crate::song::{Date, Moment};
use std::cmp::Ordering;
use std::fmt::{Display, Formatter, Result as FormatResult};

/// A day, or a time with its offset from UTC, as it is written. Ordered by time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartTime {
    text: String,
    date: Date,
    /// The earliest minute that it can be, in UTC since 1970.
    minute: i64,
}

/// A text is neither a day nor a time with its offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAChartTime;

impl Display for NotAChartTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> FormatResult {
        f.write_str(
            "not a day; write it as YYYY-MM-DD, or a time with its offset, 2021-11-08T04:30:00+09:00",
        )
    }
}

impl std::error::Error for NotAChartTime {}

impl ChartTime {
    /// Parses `YYYY-MM-DD`, or a date and time of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
    ///
    /// # Errors
    /// [`NotAChartTime`] for every other text.
    ///
    /// ```
    /// use songcard::import::feeds::ChartTime;
    ///
    /// let time = ChartTime::parse("2021-11-07T23:05:25-07:00").unwrap();
    /// // The feed's own calendar day, which is not the one in UTC.
    /// assert_eq!(time.date().to_string(), "2021-11-07");
    /// assert!(time < ChartTime::parse("2021-11-08T06:06:00Z").unwrap());
    /// ```
    pub fn parse(text: &str) -> Result<ChartTime, NotAChartTime> {
        let moment = Moment::parse(text).map_err(|_| NotAChartTime)?;
        let date = moment.date().ok_or(NotAChartTime)?;
        Ok(ChartTime {
            text: text.to_owned(),
            date,
            minute: moment.earliest_minute(),
        })
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The day, in the zone of the offset.
    pub fn date(&self) -> Date {
        self.date
    }
}

impl Ord for ChartTime {
    /// By the minute; times of one minute by their text, so that there is one order.
    fn cmp(&self, other: &ChartTime) -> Ordering {
        (self.minute, &self.text).cmp(&(other.minute, &other.text))
    }
}

impl PartialOrd for ChartTime {
    fn partial_cmp(&self, other: &ChartTime) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
