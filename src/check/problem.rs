//! A problem of a document: a sentence with a JSON pointer.

use crate::snapshot::VERSION;

/// What is wrong with a part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) to the part; empty for the whole document.
    pub pointer: String,
    /// What was found and what would be right, in one sentence without a full stop.
    pub message: String,
    /// Whether the snapshot can be shown.
    pub severity: Severity,
    /// How many more parts have the same problem.
    pub elsewhere: usize,
}

/// Whether a snapshot with a problem can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The snapshot cannot be shown.
    Error,
    /// The snapshot can be shown, but its author should know.
    Warning,
}

impl Problem {
    /// A problem that prevents the snapshot from being shown.
    pub fn error(pointer: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem {
            pointer: pointer.into(),
            message: message.into(),
            severity: Severity::Error,
            elsewhere: 0,
        }
    }

    /// A problem that the author should know.
    pub fn warning(pointer: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem {
            severity: Severity::Warning,
            ..Problem::error(pointer, message)
        }
    }

    /// The error for a snapshot of another version.
    pub(super) fn other_version(found: &str) -> Problem {
        Problem::error(
            "/version",
            format!("this snapshot has version {found}; this card reads version {VERSION}"),
        )
    }
}

impl std::fmt::Display for Problem {
    /// `/performance/14/peak: rank 0 does not exist; the top rank is 1`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.message)?;
        match self.elsewhere {
            0 => Ok(()),
            1 => f.write_str("; and in 1 more place"),
            places => write!(f, "; and in {places} more places"),
        }
    }
}

/// Problems in the order in which they were found. Of each severity only the first [`Problems::MAX_KEPT`] are kept; all
/// are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    /// The problems that are kept.
    pub kept: Vec<Problem>,
    /// How many errors were found.
    pub errors: usize,
    /// How many warnings were found.
    pub warnings: usize,
}

impl Problems {
    /// How many problems of each severity are kept.
    pub const MAX_KEPT: usize = 1_000;

    /// Adds a problem. `problem` is called only if it is kept.
    pub fn push(&mut self, severity: Severity, problem: impl FnOnce() -> Problem) {
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= Problems::MAX_KEPT {
            self.kept.push(Problem {
                severity,
                ..problem()
            });
        }
    }

    /// Adds problems that were found later.
    pub fn append(&mut self, later: Problems) {
        self.errors += later.errors;
        self.warnings += later.warnings;
        self.kept.extend(later.kept);
    }
}
