//! Prints diagnostics.

use crate::check::Diagnostics;
use crate::diagnose::{ReportFormat, report};
use std::path::Path;

/// Prints the diagnostics of a file to standard error.
pub fn print_report(file: &Path, text: &str, diagnostics: &Diagnostics, format: ReportFormat) {
    let name = file.display().to_string();
    eprint!("{}", report(&name, text, diagnostics, format));
}
