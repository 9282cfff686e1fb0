//! One thing that is wrong with a document, as a sentence with a place.

/// What was found at which place, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A JSON pointer into the document; empty for the whole of it.
    pub pointer: String,
    /// What was found and what would be right, in one sentence without a full stop.
    pub message: String,
    pub severity: Severity,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The snapshot cannot be shown.
    Error,
    /// The snapshot can be shown, and its author should know.
    Warning,
}

impl Problem {
    pub fn fault(pointer: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem {
            pointer: pointer.into(),
            message: message.into(),
            severity: Severity::Error,
        }
    }

    pub fn warning(pointer: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem {
            severity: Severity::Warning,
            ..Problem::fault(pointer, message)
        }
    }
}

impl std::fmt::Display for Problem {
    /// `/performance/14/peak: rank 0 does not exist; the top rank is 1`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.pointer.is_empty() {
            return f.write_str(&self.message);
        }
        write!(f, "{}: {}", self.pointer, self.message)
    }
}
