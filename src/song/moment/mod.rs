//! A time as precise as its source gave it.

mod written;

pub use written::MomentError;

use super::date::Date;

/// A year, a month, a day, or a time of day with its offset from UTC.
///
/// Shown at the precision given, and moved between zones only where there is a time of day.
/// The written form is [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) or a prefix of its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    Year(u16),
    Month(u16, u8),
    Day(Date),
    Time {
        date: Date,
        minute_of_day: u16,
        offset_minutes: i16,
    },
}

impl Moment {
    /// The date, where the moment has one.
    pub fn date(self) -> Option<Date> {
        match self {
            Moment::Day(date) | Moment::Time { date, .. } => Some(date),
            _ => None,
        }
    }

    pub fn year(self) -> u16 {
        match self {
            Moment::Year(year) | Moment::Month(year, _) => year,
            Moment::Day(date) | Moment::Time { date, .. } => date.year,
        }
    }

    /// The same moment on the clocks of another zone. What has no time of day belongs to no zone and
    /// stays as it is, and so does what another zone would put outside of the calendar.
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

    /// Whether this is later than `other`: by the calendar where neither has a time of day, otherwise
    /// in every zone that either could mean.
    pub fn is_surely_after(self, other: Moment) -> bool {
        // Both ends of a span without a zone lie half a day or more outside of its dates.
        let plain = !matches!(self, Moment::Time { .. }) && !matches!(other, Moment::Time { .. });
        let slack = if plain { 26 * 60 } else { 0 };
        self.span().0 + slack > other.span().1
    }

    /// For sorting: the earliest minute it can mean, in UTC since 1970.
    pub fn earliest_minute(self) -> i64 {
        self.span().0
    }

    /// The earliest and the latest minute it can mean, in UTC since 1970. A date without a zone
    /// begins at UTC+14 and ends at UTC−12.
    fn span(self) -> (i64, i64) {
        match self {
            Moment::Time {
                date,
                minute_of_day,
                offset_minutes,
            } => {
                let minute = minute(date) + i64::from(minute_of_day) - i64::from(offset_minutes);
                (minute, minute)
            }
            Moment::Day(date) => anywhere(date, date),
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
                (minute(first) - 14 * 60, minute(next) + 12 * 60 - 1)
            }
            Moment::Year(year) => anywhere(
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

fn minute(date: Date) -> i64 {
    i64::from(date.day_number()) * 1440
}

fn anywhere(first: Date, last: Date) -> (i64, i64) {
    (minute(first) - 14 * 60, minute(last) + 1440 + 12 * 60 - 1)
}
