//! The value of a moment, and how moments compare.

use super::zoned_time::{ZonedTime, first_minute};
use crate::song::{Date, Month, Year};

/// A year, a month, a day, or a time of day with its offset from UTC.
///
/// Shown at the precision given, and converted to another zone only if there is a time of day.
/// The text form is [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) or a prefix of its date.
///
/// ```
/// use songcard::song::Moment;
///
/// let seoul = Moment::parse("2021-11-08T04:30:00+09:00").unwrap();
/// assert_eq!(seoul.in_zone(0).to_string(), "2021-11-07T19:30:00Z");
/// assert!(Moment::parse("2022").unwrap().is_surely_after(seoul));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// A year.
    Year(Year),
    /// A month.
    Month(Month),
    /// A day.
    Day(Date),
    /// A time of day.
    Time(ZonedTime),
}

impl Moment {
    /// The date, where the moment has one, in the moment's own zone.
    pub fn date(self) -> Option<Date> {
        match self {
            Moment::Day(date) => Some(date),
            Moment::Time(time) => Some(time.date()),
            _ => None,
        }
    }

    /// The year in the moment's own zone.
    pub fn year(self) -> u16 {
        self.first_day().year()
    }

    /// The first day of its year or month, else its day; in the moment's own zone.
    pub fn first_day(self) -> Date {
        match self {
            Moment::Year(year) => Date::first_of(Month::first_of(year)),
            Moment::Month(month) => Date::first_of(month),
            Moment::Day(date) => date,
            Moment::Time(time) => time.date(),
        }
    }

    /// The last day of its year or month, else its day; in the moment's own zone.
    pub fn last_day(self) -> Date {
        match self {
            Moment::Year(year) => Date::last_of(Month::last_of(year)),
            Moment::Month(month) => Date::last_of(month),
            Moment::Day(date) => date,
            Moment::Time(time) => time.date(),
        }
    }

    /// The same moment in the zone with this offset from UTC in minutes. A moment without a time of day has no zone and
    /// stays as it is; so does one that would leave the calendar's years.
    pub fn in_zone(self, offset_minutes: i16) -> Moment {
        match self {
            Moment::Time(time) => Moment::Time(time.with_offset(offset_minutes).unwrap_or(time)),
            other => other,
        }
    }

    /// Whether this is later than `other`: by the calendar if neither has a time of day, otherwise in every zone that
    /// either could be in.
    pub fn is_surely_after(self, other: Moment) -> bool {
        let has_zone = |moment| matches!(moment, Moment::Time(_));
        // Without a zone on either side the calendar decides, so the width of `utc_range` is taken back.
        let slack = if has_zone(self) || has_zone(other) {
            0
        } else {
            MINUTES_AHEAD_AT_MOST + MINUTES_BEHIND_AT_MOST
        };
        self.utc_range().0 + slack > other.utc_range().1
    }

    /// For sorting: the earliest minute it can be, in UTC since 1970.
    pub fn earliest_minute(self) -> i64 {
        self.utc_range().0
    }

    /// The earliest and the latest minute it can be, in UTC since 1970. A date without a zone begins at UTC+14 and ends
    /// at UTC−12.
    fn utc_range(self) -> (i64, i64) {
        if let Moment::Time(time) = self {
            return (time.utc_minute(), time.utc_minute());
        }
        let last_minute = first_minute(self.last_day()) + 1439;
        (
            first_minute(self.first_day()) - MINUTES_AHEAD_AT_MOST,
            last_minute + MINUTES_BEHIND_AT_MOST,
        )
    }
}

/// The zone that is furthest ahead of UTC, the Line Islands' UTC+14.
const MINUTES_AHEAD_AT_MOST: i64 = 14 * 60;
/// The zone that is furthest behind UTC, at sea: UTC−12.
const MINUTES_BEHIND_AT_MOST: i64 = 12 * 60;
