//! A year of the calendar.

use super::error::DateError;

/// A year of the proleptic Gregorian calendar, 1500 to 2500.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

impl Year {
    /// 1970, the year in which Unix time begins.
    pub const EPOCH: Year = Year(1970);

    /// The year of this number.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] outside 1500 to 2500.
    pub fn new(number: u16) -> Result<Year, DateError> {
        if (1500..=2500).contains(&number) {
            Ok(Year(number))
        } else {
            Err(DateError::NotInCalendar)
        }
    }

    /// 1500 to 2500.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl std::fmt::Display for Year {
    /// `YYYY`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.0)
    }
}
