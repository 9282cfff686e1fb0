//! A time of day on a date, with its offset from UTC.

use crate::song::{Date, DateError};

/// A time of day on a date, to the minute, with its offset from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZonedTime {
    date: Date,
    minute_of_day: u16,
    offset_minutes: i16,
}

impl ZonedTime {
    /// `minute_of_day` counts from midnight on the date; `offset_minutes` is how far both are ahead of UTC, negative
    /// behind it.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] for a minute outside 0 to 1439, and for an offset of a day or more.
    pub fn new(
        date: Date,
        minute_of_day: u16,
        offset_minutes: i16,
    ) -> Result<ZonedTime, DateError> {
        if minute_of_day >= MINUTES_OF_DAY as u16
            || offset_minutes.unsigned_abs() >= MINUTES_OF_DAY as u16
        {
            return Err(DateError::NotInCalendar);
        }
        Ok(ZonedTime {
            date,
            minute_of_day,
            offset_minutes,
        })
    }

    /// The date in the zone of the offset.
    pub fn date(self) -> Date {
        self.date
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minute_of_day(self) -> u16 {
        self.minute_of_day
    }

    /// Minutes ahead of UTC, negative behind it; less than a day.
    pub fn offset_minutes(self) -> i16 {
        self.offset_minutes
    }

    /// Minutes since 1970 in UTC.
    pub(super) fn utc_minute(self) -> i64 {
        first_minute(self.date) + i64::from(self.minute_of_day) - i64::from(self.offset_minutes)
    }

    /// The same time with another offset.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] where it would leave the years of the calendar, and for an offset of a day or more.
    pub(super) fn with_offset(self, offset_minutes: i16) -> Result<ZonedTime, DateError> {
        let minute = i32::from(self.minute_of_day) + i32::from(offset_minutes)
            - i32::from(self.offset_minutes);
        let date = self.date.plus_days(minute.div_euclid(MINUTES_OF_DAY))?;
        ZonedTime::new(
            date,
            minute.rem_euclid(MINUTES_OF_DAY) as u16,
            offset_minutes,
        )
    }
}

impl std::fmt::Display for ZonedTime {
    /// [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339), with 0 for the seconds.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (hour, minute) = (self.minute_of_day / 60, self.minute_of_day % 60);
        write!(f, "{}T{hour:02}:{minute:02}:00", self.date)?;
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        match self.offset_minutes.unsigned_abs() {
            0 => f.write_str("Z"),
            offset => write!(f, "{sign}{:02}:{:02}", offset / 60, offset % 60),
        }
    }
}

const MINUTES_OF_DAY: i32 = 1440;

/// The minute since 1970 with which a date begins in UTC.
pub(super) fn first_minute(date: Date) -> i64 {
    i64::from(date.day_number()) * i64::from(MINUTES_OF_DAY)
}
