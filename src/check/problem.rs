//! One thing that is wrong with a document, as a sentence with a place.

/// What was found at which place, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A JSON pointer into the document; empty for the whole of it.
    pub pointer: String,
    /// What was found and what would be right, in one sentence without a full stop.
    pub message: String,
    pub severity: Severity,
    /// In how many more places the same cause shows.
    pub elsewhere: usize,
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
            elsewhere: 0,
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

/// Problems as they are found. Of each severity only the first are kept, the others counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    pub kept: Vec<Problem>,
    /// How many faults and warnings there are, kept or not.
    pub faults: usize,
    pub warnings: usize,
}

impl Problems {
    /// How many of each severity are kept.
    pub const MOST: usize = 1_000;

    /// Takes a problem; its words are made only where it is kept.
    pub fn push(&mut self, severity: Severity, problem: impl FnOnce() -> Problem) {
        let count = match severity {
            Severity::Error => &mut self.faults,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= Problems::MOST {
            self.kept.push(Problem {
                severity,
                ..problem()
            });
        }
    }

    /// Adds what was found later.
    pub fn append(&mut self, later: Problems) {
        self.faults += later.faults;
        self.warnings += later.warnings;
        self.kept.extend(later.kept);
    }
}
