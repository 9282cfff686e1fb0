//! What a table was taken for, and what is wrong with it.

use crate::check::Diagnostics;

/// How one table was understood.
#[derive(Default)]
pub struct AboutTable {
    /// What was decided, each a sentence without a full stop.
    pub understood: Vec<String>,
    /// Errors and warnings in the order of the text.
    pub found: Diagnostics,
}
