//! Days, months and years of the Gregorian calendar, without a zone.
//!
//! This folder rather than a calendar crate: charts need the days between two dates and little else, and every crate
//! added more to the wasm than the whole of `song`.

mod date;
mod error;
mod month;
mod year;

pub use date::Date;
pub use error::DateError;
pub use month::Month;
pub use year::Year;

pub(super) use date::digits;
