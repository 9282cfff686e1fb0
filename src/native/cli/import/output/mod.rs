//! What an import prints when it has gone well: a line for people, or a JSON object.
//!
//! In: what was brought, and how the snapshot was saved. Out: standard output and standard error. Must not know: how files are
//! read, what they mean.

mod arguments;
mod brought;
mod json;
mod line;
mod saved;
mod understood;

pub use arguments::OutputArguments;
pub use brought::Brought;
pub use saved::{Outcome, Saved};
pub use understood::Understood;
