//! What is wrong with a watched snapshot.

use crate::diagnose::{ReportFormat, report};
use crate::native::load::load;
use serde::Serialize;
use serde_json::Value;
use std::path::Path;

/// A problem as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file and the line: `my-song.json:12`; empty where the sentence names its file.
    pub place: String,
    /// What is wrong, and what would be right.
    pub sentence: String,
}

/// The errors in a snapshot; where it has none, the sentence that says why it was not published.
pub fn problems(file: &Path, not_published: &str) -> Vec<Problem> {
    let path = file.display().to_string();
    let records =
        load(file).map(|(text, loaded)| report(&path, &text, &loaded.problems, ReportFormat::Json));
    let records = records.unwrap_or_default();
    let records = records
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let errors: Vec<Problem> = records
        .filter(|record| record["severity"] == "error")
        .map(|record| Problem {
            place: match record["line"].as_u64() {
                Some(line) => format!("{path}:{line}"),
                None => path.clone(),
            },
            sentence: record["message"].as_str().unwrap_or_default().to_owned(),
        })
        .collect();
    if !errors.is_empty() {
        return errors;
    }
    vec![Problem {
        place: String::new(),
        sentence: not_published.to_owned(),
    }]
}
