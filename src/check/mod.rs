//! From a document to a song: every problem at once, each with a JSON pointer.
//!
//! In: a [`Document`](crate::snapshot::Document) of the right shape. Out: [`Checked`] with the
//! [`Song`](crate::song::Song) if there was no error, and every error and warning with its JSON pointer
//! ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
//! Must not know: files, lines, languages of the interface, how anything is shown.

mod artwork;
mod charts;
mod checker;
mod claims;
mod context;
mod credits;
mod diagnostic;
mod diagnostics;
mod document;
mod history;
mod identifiers;
mod language_tag;
mod links;
mod location;
mod lyrics;
mod media;
mod milestones;
mod mistake;
mod rows;
mod shape;
mod song;
mod sources;

pub use checker::is_visible;
pub use diagnostic::{Diagnostic, Severity};
pub use diagnostics::Diagnostics;
pub use document::{Checked, check};
pub use language_tag::is_language_tag;
pub use location::Location;
pub use mistake::{Mistake, Vocabulary};
pub use shape::{HasManyMarks, ShapeCheck, check_shape};
