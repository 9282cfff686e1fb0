//! The text of a snapshot, read for its author: every problem with its line, and the word that was probably meant.
//!
//! In: text. Out: a [`Song`](crate::song::Song) or every problem, advice about a valid song, and reports of diagnostics, for
//! people and as JSON.
//! Must not know: files, pages, pictures, the target.

mod advice;
mod consequence;
mod hint;
mod json;
pub mod languages;
mod load;
mod located;
mod nearest;
mod report;
pub mod territories;

pub use advice::{STALE_AFTER_DAYS, advice};
pub use load::{Loaded, read};
pub use located::located;
pub use nearest::nearest;
pub use report::{ReportFormat, report};
