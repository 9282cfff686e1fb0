//! Errors and warnings about the rows of a file.

use crate::check::Severity;
use std::fmt::{Display, Formatter, Result};

/// One sentence about a line and column of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowDiagnostic {
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// An error or a warning.
    pub severity: Severity,
    /// What was found and what would be right, without a full stop.
    pub sentence: String,
}

impl RowDiagnostic {
    /// An error at this line and column.
    pub fn error((line, column): (usize, usize), sentence: impl Into<String>) -> RowDiagnostic {
        RowDiagnostic {
            line,
            column,
            severity: Severity::Error,
            sentence: sentence.into(),
        }
    }

    /// A warning at this line and column.
    pub fn warning(at: (usize, usize), sentence: impl Into<String>) -> RowDiagnostic {
        RowDiagnostic {
            severity: Severity::Warning,
            ..RowDiagnostic::error(at, sentence)
        }
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl Display for RowDiagnostic {
    /// `5:33: rank 0 does not exist; the top rank is 1.` A question ends with its own mark.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let warning = match self.severity {
            Severity::Warning => "warning: ",
            Severity::Error => "",
        };
        let RowDiagnostic { line, column, .. } = self;
        let stop = if self.sentence.ends_with('?') {
            ""
        } else {
            "."
        };
        write!(f, "{line}:{column}: {warning}{}{stop}", self.sentence)
    }
}
