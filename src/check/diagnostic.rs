//! A diagnostic: one sentence about a place in a snapshot or in an imported file.

use crate::snapshot::{At, Document, VERSION};
use std::fmt::{Arguments, Display, Formatter, Result};
use std::ops::Range;

/// What is wrong with a part of a document or of another file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// An error or a warning.
    pub severity: Severity,
    /// The part.
    pub place: Place,
    /// What was found and what would be right, in one sentence without a full stop.
    pub sentence: String,
    /// The word that was probably meant.
    pub suggestion: Option<String>,
    /// How many more parts have the same problem.
    pub elsewhere: usize,
}

/// Whether a snapshot with a problem can be shown, or a file with a problem can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can, but its author should know.
    Warning,
}

/// A part of a document or of another file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)); empty for the whole document, and for files of
    /// other formats.
    pub pointer: String,
    /// The bytes of the file's text; `None` where they have not been located yet, or for the whole file.
    pub bytes: Option<Range<usize>>,
}

impl From<String> for Place {
    /// A JSON pointer.
    fn from(pointer: String) -> Place {
        Place {
            pointer,
            bytes: None,
        }
    }
}

impl From<&str> for Place {
    /// A JSON pointer.
    fn from(pointer: &str) -> Place {
        Place::from(pointer.to_owned())
    }
}

impl From<usize> for Place {
    /// A single byte of a file's text, at which something begins.
    fn from(byte: usize) -> Place {
        Place::from(byte..byte)
    }
}

impl From<Range<usize>> for Place {
    /// Bytes of a file's text.
    fn from(bytes: Range<usize>) -> Place {
        Place {
            pointer: String::new(),
            bytes: Some(bytes),
        }
    }
}

impl Diagnostic {
    /// A problem that prevents the snapshot from being shown, or the file from being imported.
    pub fn error(place: impl Into<Place>, sentence: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            place: place.into(),
            sentence: sentence.into(),
            suggestion: None,
            elsewhere: 0,
        }
    }

    /// A problem that the author should know.
    pub fn warning(place: impl Into<Place>, sentence: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(place, sentence)
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
        if !self.place.pointer.is_empty() {
            write!(f, "{}: ", self.place.pointer)?;
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
    pub fn error(&mut self, place: impl Into<Place>, sentence: Arguments) {
        self.push(Severity::Error, || {
            Diagnostic::error(place, sentence.to_string())
        });
    }

    /// Adds a warning.
    pub fn warning(&mut self, place: impl Into<Place>, sentence: Arguments) {
        self.push(Severity::Warning, || {
            Diagnostic::warning(place, sentence.to_string())
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
            let bytes = diagnostic.place.bytes.as_ref();
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
