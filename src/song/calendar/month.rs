//! A month of a year.

use super::error::DateError;
use super::year::Year;

/// A month of a [`Year`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: Year,
    number: u8,
}

impl Month {
    /// The month of these numbers.
    ///
    /// # Errors
    /// [`DateError::NotInCalendar`] for a number outside 1 to 12, and outside the years of [`Year`].
    pub fn new(year: u16, number: u8) -> Result<Month, DateError> {
        let year = Year::new(year)?;
        if (1..=12).contains(&number) {
            Ok(Month { year, number })
        } else {
            Err(DateError::NotInCalendar)
        }
    }

    /// January of a year.
    pub fn first_of(year: Year) -> Month {
        Month { year, number: 1 }
    }

    /// December of a year.
    pub fn last_of(year: Year) -> Month {
        Month { year, number: 12 }
    }

    /// The year, 1500 to 2500.
    pub fn year(self) -> u16 {
        self.year.number()
    }

    /// 1 for January to 12 for December.
    pub fn number(self) -> u8 {
        self.number
    }

    /// How many days it has, 28 to 31.
    pub fn days(self) -> u8 {
        let year = self.year();
        match self.number {
            2 if year.is_multiple_of(4)
                && (!year.is_multiple_of(100) || year.is_multiple_of(400)) =>
            {
                29
            }
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl std::fmt::Display for Month {
    /// `YYYY-MM`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:02}", self.year, self.number)
    }
}
