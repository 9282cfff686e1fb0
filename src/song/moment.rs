//! A time as precise as its source gave it.

use super::date::{Date, DateError, digits};

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

/// Why a text is no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentError {
    /// None of the four forms.
    Form,
    /// A month, day or time of day that does not exist.
    NotInCalendar,
    /// A time of day without an offset, which could be anywhere.
    NoOffset,
}

impl Moment {
    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339 with an offset.
    ///
    /// # Errors
    /// [`MomentError`] as it says.
    pub fn parse(text: &str) -> Result<Moment, MomentError> {
        let bytes = text.as_bytes();
        match bytes.len() {
            4 => {
                let year = digits(bytes).ok_or(MomentError::Form)?;
                Date::new(year, 1, 1)
                    .map(|_| Moment::Year(year))
                    .map_err(from_date)
            }
            7 if bytes[4] == b'-' => {
                let year = digits(&bytes[..4]).ok_or(MomentError::Form)?;
                let month = digits(&bytes[5..]).ok_or(MomentError::Form)? as u8;
                Date::new(year, month, 1)
                    .map(|_| Moment::Month(year, month))
                    .map_err(from_date)
            }
            10 => Date::parse(text).map(Moment::Day).map_err(from_date),
            _ => time(text),
        }
    }

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

impl std::fmt::Display for Moment {
    /// The written form that [`Moment::parse`] reads, to the minute.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Moment::Year(year) => write!(f, "{year:04}"),
            Moment::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Moment::Day(date) => write!(f, "{date}"),
            Moment::Time {
                date,
                minute_of_day,
                offset_minutes,
            } => {
                write!(
                    f,
                    "{date}T{:02}:{:02}:00",
                    minute_of_day / 60,
                    minute_of_day % 60
                )?;
                let (sign, ahead) = if *offset_minutes < 0 {
                    ('-', -offset_minutes)
                } else {
                    ('+', *offset_minutes)
                };
                if ahead == 0 {
                    f.write_str("Z")
                } else {
                    write!(f, "{sign}{:02}:{:02}", ahead / 60, ahead % 60)
                }
            }
        }
    }
}

fn time(text: &str) -> Result<Moment, MomentError> {
    let bytes = text.as_bytes();
    if bytes.len() < 16 || !text.is_ascii() || !matches!(bytes[10], b'T' | b't' | b' ') {
        return Err(MomentError::Form);
    }
    let date = Date::parse(&text[..10]).map_err(from_date)?;
    let (clock, offset) = split_offset(&text[11..])?;
    let clock = clock.as_bytes();
    if clock.len() < 8 || clock[2] != b':' || clock[5] != b':' {
        return Err(MomentError::Form);
    }
    let hour = digits(&clock[..2]).ok_or(MomentError::Form)?;
    let minute = digits(&clock[3..5]).ok_or(MomentError::Form)?;
    let second = digits(&clock[6..8]).ok_or(MomentError::Form)?;
    let fraction = &clock[8..];
    if !fraction.is_empty()
        && (fraction[0] != b'.'
            || fraction.len() == 1
            || !fraction[1..].iter().all(u8::is_ascii_digit))
    {
        return Err(MomentError::Form);
    }
    if hour > 23 || minute > 59 || second > 60 {
        return Err(MomentError::NotInCalendar);
    }
    Ok(Moment::Time {
        date,
        minute_of_day: hour * 60 + minute,
        offset_minutes: offset,
    })
}

fn split_offset(text: &str) -> Result<(&str, i16), MomentError> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Ok((clock, 0));
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return Err(MomentError::NoOffset);
    };
    let offset = &text.as_bytes()[at + 1..];
    if offset.len() != 5 || offset[2] != b':' {
        return Err(MomentError::Form);
    }
    let hours = digits(&offset[..2]).ok_or(MomentError::Form)? as i16;
    let minutes = digits(&offset[3..]).ok_or(MomentError::Form)? as i16;
    if hours > 23 || minutes > 59 {
        return Err(MomentError::NotInCalendar);
    }
    let ahead = hours * 60 + minutes;
    Ok((
        &text[..at],
        if text.as_bytes()[at] == b'-' {
            -ahead
        } else {
            ahead
        },
    ))
}

fn from_date(error: DateError) -> MomentError {
    match error {
        DateError::Form => MomentError::Form,
        DateError::NotInCalendar => MomentError::NotInCalendar,
    }
}

fn minute(date: Date) -> i64 {
    i64::from(date.day_number()) * 1440
}

fn anywhere(first: Date, last: Date) -> (i64, i64) {
    (minute(first) - 14 * 60, minute(last) + 1440 + 12 * 60 - 1)
}
