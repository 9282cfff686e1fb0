//! Why no card can be shown.

use crate::check::Diagnostic;
use crate::snapshot::JsonFault;

/// A stable code, and every problem where the snapshot itself is at fault.
pub(crate) struct LoadError {
    /// One of [`ERROR_CODES`](crate::embed::ERROR_CODES).
    pub code: &'static str,
    pub problems: Vec<Diagnostic>,
    /// The address of the last request, if there was one.
    pub address: Option<String>,
    /// The message of the browser or the server.
    pub cause: Option<String>,
}

impl LoadError {
    pub fn with_problems(code: &'static str, problems: Vec<Diagnostic>) -> LoadError {
        LoadError {
            code,
            problems,
            address: None,
            cause: None,
        }
    }

    /// For a text that is refused before it is parsed.
    pub fn unparsed(fault: JsonFault) -> LoadError {
        LoadError::with_problems("shape", vec![Diagnostic::error("", fault.sentence())])
    }

    pub fn with_cause(code: &'static str, cause: String) -> LoadError {
        LoadError {
            cause: Some(cause),
            ..LoadError::with_problems(code, Vec::new())
        }
    }
}
