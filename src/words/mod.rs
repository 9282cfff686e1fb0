//! Phrases, numbers, dates and territory names by language. A language is a folder: its phrases in `words.rs`, and a file for
//! each subject that is more than phrases.
//!
//! In: values of [`crate::song`]. Out: text for readers, the same on both targets, so that a browser renders the markup
//! that was published.
//! Must not know: markup, and where its text is shown. A language is complete or it does not compile: [`Words`] has no
//! defaults.

mod en;
mod ko;
mod language;
mod languages;
mod names;
mod numbers;
mod phrase;
mod territories;

pub use language::Words;
pub use languages::{ALL, for_tag};
pub use names::{search_key, service_name};
pub use numbers::{grouped, minutes};
pub use phrase::Phrase;
