//! The text form of a moment, parsed and written.

use super::value::Moment;
use super::zoned_time::ZonedTime;
use crate::song::calendar::digits;
use crate::song::{Date, DateError, Month, Year};

/// Why a text is not a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentError {
    /// The text has none of the four forms.
    Form,
    /// A month, day or time of day that does not exist.
    NotInCalendar,
    /// A time of day has no offset from UTC.
    NoOffset,
}

impl Moment {
    /// Parses `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a date and time of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
    ///
    /// # Errors
    /// [`MomentError::Form`] for any other form, [`MomentError::NotInCalendar`] for a month, day or time that does not
    /// exist, [`MomentError::NoOffset`] for a time without an offset.
    pub fn parse(text: &str) -> Result<Moment, MomentError> {
        let bytes = text.as_bytes();
        match bytes.len() {
            4 => {
                let year = digits(bytes).ok_or(MomentError::Form)?;
                Year::new(year).map(Moment::Year).map_err(from_date)
            }
            7 if bytes[4] == b'-' => {
                let year = digits(&bytes[..4]).ok_or(MomentError::Form)?;
                let month = digits(&bytes[5..]).ok_or(MomentError::Form)? as u8;
                Month::new(year, month)
                    .map(Moment::Month)
                    .map_err(from_date)
            }
            10 => Date::parse(text).map(Moment::Day).map_err(from_date),
            _ => time(text),
        }
    }
}

impl std::fmt::Display for Moment {
    /// The form that [`Moment::parse`] reads, to the minute.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Moment::Year(year) => year.fmt(f),
            Moment::Month(month) => month.fmt(f),
            Moment::Day(date) => date.fmt(f),
            Moment::Time(time) => time.fmt(f),
        }
    }
}

fn time(text: &str) -> Result<Moment, MomentError> {
    let bytes = text.as_bytes();
    if bytes.len() < 16 || !text.is_ascii() || !matches!(bytes[10], b'T' | b't' | b' ') {
        return Err(MomentError::Form);
    }
    let date = Date::parse(&text[..10]).map_err(from_date)?;
    let (clock_text, offset) = split_offset(&text[11..])?;
    let clock = clock_text.as_bytes();
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
    ZonedTime::new(date, hour * 60 + minute, offset)
        .map(Moment::Time)
        .map_err(from_date)
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
