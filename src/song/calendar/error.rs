//! Why something is not in the calendar.

/// Why a text or numbers are not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// The text has not the form `YYYY-MM-DD`.
    Form,
    /// A month or day that does not exist, or a year outside 1500 to 2500.
    NotInCalendar,
}
