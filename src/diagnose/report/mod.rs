//! Reports diagnostics of one file, for people or for programs.

mod annotated;
mod json;
mod line;

use crate::check::Diagnostics;

/// How diagnostics are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportFormat {
    /// With file, line and underlined text, as a compiler prints them.
    Plain,
    /// The same in colours, for a terminal.
    Coloured,
    /// One JSON object for each diagnostic, each on a line of its own.
    Json,
}

/// The diagnostics of one file; `text` is what its bytes refer to.
pub fn report(path: &str, text: &str, diagnostics: &Diagnostics, format: ReportFormat) -> String {
    match format {
        ReportFormat::Plain => annotated::report(path, text, diagnostics, false),
        ReportFormat::Coloured => annotated::report(path, text, diagnostics, true),
        ReportFormat::Json => json::report(path, text, diagnostics),
    }
}
