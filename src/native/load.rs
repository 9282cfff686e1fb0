//! A snapshot's text, read with every problem in its place.

use super::languages;
use super::locate::{locate, parse, repeated};
use crate::check::{Checked, Problem, Severity, check, shape};
use crate::snapshot::{Document, Value};
use crate::song::Song;
use serde::Deserialize;
use std::ops::Range;

/// What came of reading a snapshot's text.
pub struct Loaded {
    /// The song, where nothing was wrong.
    pub song: Option<Song>,
    /// Whether it is JSON with the shape of a snapshot, each key once.
    pub has_shape: bool,
    /// Every problem with the bytes it stands at.
    pub problems: Vec<(Problem, Range<usize>)>,
}

impl Loaded {
    fn failed(problem: Problem, at: Range<usize>) -> Loaded {
        Loaded {
            song: None,
            has_shape: false,
            problems: vec![(problem, at)],
        }
    }

    pub fn has_errors(&self) -> bool {
        self.problems
            .iter()
            .any(|(problem, _)| problem.severity == Severity::Error)
    }
}

/// Reads and checks a snapshot, without a byte order mark.
pub fn read(text: &str) -> Loaded {
    let root = match parse(text) {
        Ok(root) => root,
        Err((found, at)) => {
            return Loaded::failed(Problem::fault("", format!("this is not JSON: {found}")), at);
        }
    };
    let repeated = repeated(&root, "");
    let (has_shape, judged) = judge(text);
    let has_shape = has_shape && repeated.is_empty();
    let song = judged.song.filter(|_| repeated.is_empty());
    let doubtful = has_shape.then(|| languages::doubtful(&root));
    let problems = repeated.into_iter().chain(judged.problems);
    let problems = problems.chain(doubtful.into_iter().flatten());
    let placed = problems.map(|problem| {
        let at = locate(&root, &problem.pointer);
        (problem, at)
    });
    Loaded {
        song,
        has_shape,
        problems: placed.collect(),
    }
}

/// Whether the text has the shape of a document, and what is to be said of it.
fn judge(text: &str) -> (bool, Checked) {
    let failed = |problems| {
        let song = None;
        (false, Checked { song, problems })
    };
    // Through a map of serde_json, which keeps one of two equal keys; `repeated` names the other.
    let parsed = serde_json::from_str::<serde_json::Value>(text).and_then(Value::deserialize);
    let value = match parsed {
        Ok(value) => value,
        Err(error) => return failed(vec![Problem::fault("", error.to_string())]),
    };
    let shaped = shape(&value);
    if !shaped.faults.is_empty() {
        return failed(shaped.faults.into_iter().chain(shaped.warnings).collect());
    }
    match Document::from_value(value) {
        Some(document) => {
            let mut checked = check(&document);
            checked.problems.extend(shaped.warnings);
            (true, checked)
        }
        None => failed(vec![Problem::fault("", "this could not be read")]),
    }
}
