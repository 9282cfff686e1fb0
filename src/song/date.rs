//! A day of the Gregorian calendar, without a zone.
//!
//! This file rather than a calendar crate: charts need the days between two dates and nothing else, and every crate
//! added more to the wasm than the whole of `song`.

/// A day of the proleptic Gregorian calendar in the years 1500 to 2500.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1500 to 2500.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// The text has not the form `YYYY-MM-DD`.
    Form,
    /// A month or day that does not exist, or a year outside 1500 to 2500.
    NotInCalendar,
}

impl Date {
    /// The date of these numbers.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] for a day that the calendar does not have, such as 2021-02-29, and outside the
    /// years 1500 to 2500.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, DateError> {
        let exists = (1500..=2500).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        if exists {
            Ok(Date { year, month, day })
        } else {
            Err(DateError::NotInCalendar)
        }
    }

    /// Parses `YYYY-MM-DD`, the calendar date of [ISO 8601](https://www.iso.org/iso-8601-date-and-time-format.html).
    ///
    /// # Errors
    /// [`DateError::Form`] for any other form, [`DateError::NotInCalendar`] as in [`Date::new`].
    ///
    /// ```
    /// use songcard::song::{Date, DateError};
    ///
    /// assert_eq!(Date::parse("2020-09-05").unwrap().to_string(), "2020-09-05");
    /// assert_eq!(Date::parse("2020-02-30"), Err(DateError::NotInCalendar));
    /// ```
    pub fn parse(text: &str) -> Result<Date, DateError> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(DateError::Form);
        }
        let year = digits(&bytes[..4]).ok_or(DateError::Form)?;
        let month = digits(&bytes[5..7]).ok_or(DateError::Form)?;
        let day = digits(&bytes[8..]).ok_or(DateError::Form)?;
        Date::new(year, month as u8, day as u8)
    }

    /// Days since 1970-01-01, negative before it.
    ///
    /// ```
    /// use songcard::song::Date;
    ///
    /// let day = |text| Date::parse(text).unwrap().day_number();
    /// assert_eq!(day("1970-01-02"), 1);
    /// assert_eq!(day("2020-03-01") - day("2020-02-28"), 2);
    /// ```
    pub fn day_number(self) -> i32 {
        // In a year that begins in March the leap day is the last one, so each month has a fixed offset.
        let (year, month) = march_year(self);
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
    }

    /// The date `days` later, or earlier where negative.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] outside the years 1500 to 2500.
    pub fn plus_days(self, days: i32) -> Result<Date, DateError> {
        let number = self.day_number().saturating_add(days);
        // A year has 365 or 366 days, so this is the wanted year or one shortly after it.
        let years = number.div_euclid(365).max(number.div_euclid(366)) + 1;
        let guess = (1970 + years).min(2500);
        let mut years = (1500..=u16::try_from(guess).unwrap_or(0)).rev();
        let Some(year) = years.find(|year| first_of(*year) <= number) else {
            return Err(DateError::NotInCalendar);
        };
        let mut left = number - first_of(year);
        let mut month = 1;
        while month <= 12 && left >= i32::from(days_in(year, month)) {
            left -= i32::from(days_in(year, month));
            month += 1;
        }
        Date::new(year, month, u8::try_from(left + 1).unwrap_or(0))
    }
}

impl std::fmt::Display for Date {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn first_of(year: u16) -> i32 {
    Date {
        year,
        month: 1,
        day: 1,
    }
    .day_number()
}

fn march_year(date: Date) -> (i32, i32) {
    let early = i32::from(date.month <= 2);
    (
        i32::from(date.year) - early,
        i32::from(date.month) - 3 + 12 * early,
    )
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The number that ASCII digits write, or `None` if there is any other character.
pub(super) fn digits(bytes: &[u8]) -> Option<u16> {
    bytes.iter().try_fold(0u16, |number, byte| {
        byte.is_ascii_digit()
            .then(|| number * 10 + u16::from(byte - b'0'))
    })
}
