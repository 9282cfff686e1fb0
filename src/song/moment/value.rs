//! The value of a moment, and how moments compare.

use crate::song::Date;

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
    /// A year, 1500 to 2500.
    Year(u16),
    /// A year and a month, 1 to 12.
    Month(u16, u8),
    /// A day.
    Day(Date),
    /// A time of day, to the minute.
    Time {
        /// The date in the zone of the offset.
        date: Date,
        /// Minutes since midnight, 0 to 1439.
        minute_of_day: u16,
        /// Minutes ahead of UTC, negative behind it.
        offset_minutes: i16,
    },
}

impl Moment {
    /// The date, where the moment has one, in the moment's own zone.
    pub fn date(self) -> Option<Date> {
        match self {
            Moment::Day(date) | Moment::Time { date, .. } => Some(date),
            _ => None,
        }
    }

    /// The year in the moment's own zone.
    pub fn year(self) -> u16 {
        match self {
            Moment::Year(year) | Moment::Month(year, _) => year,
            Moment::Day(date) | Moment::Time { date, .. } => date.year,
        }
    }

    /// The same moment in the zone with this offset from UTC in minutes. A moment without a time of day has no zone and
    /// stays as it is; so does one that would leave the calendar's years.
    pub fn in_zone(self, offset: i16) -> Moment {
        let Moment::Time {
            date,
            minute_of_day,
            offset_minutes,
        } = self
        else {
            return self;
        };
        let minute = i32::from(minute_of_day) + i32::from(offset) - i32::from(offset_minutes);
        match date.plus_days(minute.div_euclid(1440)) {
            Ok(date) => Moment::Time {
                date,
                minute_of_day: minute.rem_euclid(1440) as u16,
                offset_minutes: offset,
            },
            Err(_) => self,
        }
    }

    /// Whether this is later than `other`: by the calendar if neither has a time of day, otherwise in every zone that
    /// either could be in.
    pub fn is_surely_after(self, other: Moment) -> bool {
        // A date without a zone begins 14 hours early and ends 12 hours late, see `utc_range`.
        let has_no_zone =
            !matches!(self, Moment::Time { .. }) && !matches!(other, Moment::Time { .. });
        let slack = if has_no_zone { 26 * 60 } else { 0 };
        self.utc_range().0 + slack > other.utc_range().1
    }

    /// For sorting: the earliest minute it can be, in UTC since 1970.
    pub fn earliest_minute(self) -> i64 {
        self.utc_range().0
    }

    /// The earliest and the latest minute it can be, in UTC since 1970. A date without a zone begins at UTC+14 and ends
    /// at UTC−12.
    fn utc_range(self) -> (i64, i64) {
        match self {
            Moment::Time {
                date,
                minute_of_day,
                offset_minutes,
            } => {
                let minute =
                    utc_minute(date) + i64::from(minute_of_day) - i64::from(offset_minutes);
                (minute, minute)
            }
            Moment::Day(date) => any_zone(date, date),
            Moment::Month(year, month) => {
                let first = Date {
                    year,
                    month,
                    day: 1,
                };
                let next = if month == 12 {
                    Date {
                        year: year + 1,
                        month: 1,
                        day: 1,
                    }
                } else {
                    Date {
                        year,
                        month: month + 1,
                        day: 1,
                    }
                };
                (utc_minute(first) - 14 * 60, utc_minute(next) + 12 * 60 - 1)
            }
            Moment::Year(year) => any_zone(
                Date {
                    year,
                    month: 1,
                    day: 1,
                },
                Date {
                    year,
                    month: 12,
                    day: 31,
                },
            ),
        }
    }
}

fn utc_minute(date: Date) -> i64 {
    i64::from(date.day_number()) * 1440
}

/// From the first minute of one date to the last of another, in any zone.
fn any_zone(first: Date, last: Date) -> (i64, i64) {
    (
        utc_minute(first) - 14 * 60,
        utc_minute(last) + 1440 + 12 * 60 - 1,
    )
}
