//! A diagnostic: one sentence about a place in a snapshot or in an imported file.

use super::location::Location;
use super::mistake::Mistake;
use crate::snapshot::{At, Document, VERSION};
use std::fmt::{Display, Formatter, Result};

/// What is wrong with a part of a document or of another file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// An error or a warning.
    pub severity: Severity,
    /// The part.
    pub location: Location,
    /// What was found and what would be right, in one sentence without a full stop.
    pub sentence: String,
    /// The word that was probably meant.
    pub suggestion: Option<String>,
    /// How many more parts have the same problem.
    pub elsewhere: usize,
    /// What kind of mistake it is, for programs that repair it or know what was meant.
    pub mistake: Option<Box<Mistake>>,
}

/// Whether a snapshot with a problem can be shown, or a file with a problem can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can, but its author should know.
    Warning,
}

impl Diagnostic {
    /// A problem that prevents the snapshot from being shown, or the file from being imported.
    pub fn error(location: impl Into<Location>, sentence: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            location: location.into(),
            sentence: sentence.into(),
            suggestion: None,
            elsewhere: 0,
            mistake: None,
        }
    }

    /// A problem that the author should know.
    pub fn warning(location: impl Into<Location>, sentence: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(location, sentence)
        }
    }

    /// The error for a snapshot of another version.
    pub(super) fn other_version(found: &str) -> Diagnostic {
        Diagnostic::error(
            At::<Document>::ROOT.version().to_string(),
            format!("this snapshot has version {found}; this card reads version {VERSION}"),
        )
    }
}

impl Display for Diagnostic {
    /// `/performance/14/peak: rank 0 does not exist; the top rank is 1`.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if !self.location.pointer.is_empty() {
            write!(f, "{}: ", self.location.pointer)?;
        }
        f.write_str(&self.sentence)?;
        if let Some(word) = &self.suggestion {
            write!(f, "; did you mean “{word}”?")?;
        }
        match self.elsewhere {
            0 => Ok(()),
            1 => f.write_str("; and in 1 more place"),
            places => write!(f, "; and in {places} more places"),
        }
    }
}
