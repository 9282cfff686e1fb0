//! A day of the calendar.

use super::error::DateError;
use super::month::Month;

/// A day of the proleptic Gregorian calendar in the years 1500 to 2500.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    month: Month,
    day: u8,
}

impl Date {
    /// The date of these numbers.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] for a day that the calendar does not have, such as 2021-02-29, and outside the
    /// years 1500 to 2500.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, DateError> {
        let month = Month::new(year, month)?;
        if (1..=month.days()).contains(&day) {
            Ok(Date { month, day })
        } else {
            Err(DateError::NotInCalendar)
        }
    }

    /// The first day of a month.
    pub fn first_of(month: Month) -> Date {
        Date { month, day: 1 }
    }

    /// The last day of a month.
    pub fn last_of(month: Month) -> Date {
        let day = month.days();
        Date { month, day }
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

    /// The year, 1500 to 2500.
    pub fn year(self) -> u16 {
        self.month.year()
    }

    /// The month with its year.
    pub fn month(self) -> Month {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01, negative before it. By the
    /// [days from civil](https://howardhinnant.github.io/date_algorithms.html#days_from_civil) formula.
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
        let month = i32::from(self.month.number());
        let year = i32::from(self.year()) - i32::from(month <= 2);
        let months_since_march = (month + 9) % 12;
        let day_of_year = (153 * months_since_march + 2) / 5 + i32::from(self.day) - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - DAYS_BEFORE_1970
    }

    /// The date `days` later, or earlier where negative.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] outside the years 1500 to 2500.
    ///
    /// ```
    /// use songcard::song::Date;
    ///
    /// let leap_day = Date::parse("2020-02-29").unwrap();
    /// assert_eq!(leap_day.plus_days(366).unwrap().to_string(), "2021-03-01");
    /// assert_eq!(leap_day.plus_days(-366).unwrap().to_string(), "2019-02-28");
    /// ```
    pub fn plus_days(self, days: i32) -> Result<Date, DateError> {
        Date::from_day_number(self.day_number().saturating_add(days))
    }

    /// The inverse of [`Date::day_number`], by the
    /// [civil from days](https://howardhinnant.github.io/date_algorithms.html#civil_from_days) formula.
    fn from_day_number(number: i32) -> Result<Date, DateError> {
        let days = number.saturating_add(DAYS_BEFORE_1970);
        // 146097 days are 400 years, after which the calendar repeats. The last day of 4, 100 and 400 years would
        // otherwise belong to the next year.
        let (cycle, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_cycle = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        let months_since_march = (5 * day_of_year + 2) / 153;
        let day_of_month = day_of_year - (153 * months_since_march + 2) / 5 + 1;
        let month = (months_since_march + 2) % 12 + 1;
        let year = cycle * 400 + year_of_cycle + i32::from(month <= 2);
        let year = u16::try_from(year).map_err(|_| DateError::NotInCalendar)?;
        Date::new(year, month as u8, day_of_month as u8)
    }
}

impl std::fmt::Display for Date {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

/// The days from 0000-03-01 to 1970-01-01.
const DAYS_BEFORE_1970: i32 = 719_468;

/// The number that ASCII digits write, or `None` if there is any other character.
pub(in crate::song) fn digits(bytes: &[u8]) -> Option<u16> {
    bytes.iter().try_fold(0u16, |number, byte| {
        byte.is_ascii_digit()
            .then(|| number * 10 + u16::from(byte - b'0'))
    })
}
