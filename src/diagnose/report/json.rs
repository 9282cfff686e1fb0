//! Diagnostics for programs.

use super::line::lines;
use crate::check::{Diagnostics, Severity};
use serde::Serialize;

/// A diagnostic as programs read it.
#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    severity: &'static str,
    file: &'a str,
    /// Counted from 1; absent where the diagnostic is about the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    /// In characters, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    /// The JSON pointer in a snapshot.
    #[serde(skip_serializing_if = "str::is_empty")]
    pointer: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<&'a str>,
    /// How many more places have the same problem.
    #[serde(skip_serializing_if = "is_zero")]
    elsewhere: usize,
}

/// A line of JSON for each diagnostic that is kept.
pub fn report(path: &str, text: &str, diagnostics: &Diagnostics) -> String {
    let kept = &diagnostics.kept;
    let located: Vec<_> = kept
        .iter()
        .filter_map(|diagnostic| diagnostic.location.bytes.clone())
        .collect();
    let mut lines = lines(text, &located).into_iter();
    let records = kept.iter().map(|diagnostic| {
        let line = diagnostic
            .location
            .bytes
            .as_ref()
            .and_then(|_| lines.next());
        let record = JsonDiagnostic {
            severity: match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            file: path,
            line: line.as_ref().map(|line| line.number),
            column: line.as_ref().map(|line| line.column()),
            pointer: &diagnostic.location.pointer,
            message: &diagnostic.sentence,
            suggestion: diagnostic.suggestion.as_deref(),
            elsewhere: diagnostic.elsewhere,
        };
        serde_json::json!(record).to_string() + "\n"
    });
    records.collect()
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}
