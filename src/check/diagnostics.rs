//! All diagnostics of a snapshot or of an imported file.

use super::diagnostic::{Diagnostic, Severity};
use super::location::Location;
use std::fmt::Arguments;

/// Diagnostics in the order in which they were found. Of each severity only the first [`Diagnostics::MAX_KEPT`] are kept;
/// all are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    /// The diagnostics that are kept.
    pub kept: Vec<Diagnostic>,
    /// How many errors were found.
    pub errors: usize,
    /// How many warnings were found.
    pub warnings: usize,
}

impl Diagnostics {
    /// How many diagnostics of each severity are kept.
    pub const MAX_KEPT: usize = 1_000;

    /// A single error.
    pub fn of_error(error: Diagnostic) -> Diagnostics {
        Diagnostics {
            kept: vec![error],
            errors: 1,
            warnings: 0,
        }
    }

    /// Adds an error.
    pub fn error(&mut self, location: impl Into<Location>, sentence: Arguments) {
        self.push(Severity::Error, || {
            Diagnostic::error(location, sentence.to_string())
        });
    }

    /// Adds an error for a text that is nearly `meant`.
    pub fn misspelt(&mut self, location: impl Into<Location>, sentence: Arguments, meant: &str) {
        self.push(Severity::Error, || Diagnostic {
            suggestion: Some(meant.to_owned()),
            ..Diagnostic::error(location, sentence.to_string())
        });
    }

    /// Adds a warning.
    pub fn warning(&mut self, location: impl Into<Location>, sentence: Arguments) {
        self.push(Severity::Warning, || {
            Diagnostic::warning(location, sentence.to_string())
        });
    }

    /// Adds a diagnostic. `diagnostic` is called only if it is kept.
    pub fn push(&mut self, severity: Severity, diagnostic: impl FnOnce() -> Diagnostic) {
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= Diagnostics::MAX_KEPT {
            self.kept.push(Diagnostic {
                severity,
                ..diagnostic()
            });
        }
    }

    /// Sorts by bytes; diagnostics about the whole file come first.
    pub fn sort(&mut self) {
        self.kept.sort_by_key(|diagnostic| {
            let bytes = diagnostic.location.bytes.as_ref();
            bytes.map(|bytes| bytes.start)
        });
    }

    /// Whether there is an error.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Adds diagnostics that were found later.
    pub fn append(&mut self, later: Diagnostics) {
        self.errors += later.errors;
        self.warnings += later.warnings;
        self.kept.extend(later.kept);
    }
}
