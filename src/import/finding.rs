//! What was found in a file that is imported, and where.

use crate::check::Severity;
use std::fmt::{Display, Formatter, Result};

/// One sentence about one place. Ordered as the file is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    pub severity: Severity,
    /// What was found and what would be right, without a full stop.
    pub sentence: String,
}

impl Finding {
    pub fn fault((line, column): (usize, usize), sentence: impl Into<String>) -> Finding {
        Finding {
            line,
            column,
            severity: Severity::Error,
            sentence: sentence.into(),
        }
    }

    pub fn warning(at: (usize, usize), sentence: impl Into<String>) -> Finding {
        Finding {
            severity: Severity::Warning,
            ..Finding::fault(at, sentence)
        }
    }

    pub fn is_fault(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl Display for Finding {
    /// `5:33: rank 0 does not exist; the top rank is 1.` A question ends with its own mark.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let warning = match self.severity {
            Severity::Warning => "warning: ",
            Severity::Error => "",
        };
        let Finding { line, column, .. } = self;
        let stop = if self.sentence.ends_with('?') {
            ""
        } else {
            "."
        };
        write!(f, "{line}:{column}: {warning}{}{stop}", self.sentence)
    }
}
