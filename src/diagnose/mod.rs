//! The text of a snapshot, read for its author: every problem with its line, and the word that was probably meant.
//!
//! In: text. Out: a [`Song`](crate::song::Song) or every problem, sentences for people, the JSON Schema. Must not know: files,
//! pages, pictures.

mod consequence;
mod hint;
mod json;
pub mod languages;
mod limits;
mod load;
mod nearest;
mod report;
mod schema;
pub mod territories;

pub use load::{Loaded, read};
pub use report::{ReportFormat, report};
pub use schema::schema;
