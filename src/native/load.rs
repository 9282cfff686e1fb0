//! A snapshot's text, read with every problem in its place.

use super::locate::{locate, parse, repeated};
use crate::check::{Checked, Json, Kind, Problem, Severity, check, shape};
use crate::snapshot::Document;
use crate::song::Song;
use serde_json::Value;
use std::ops::Range;

/// What came of reading a snapshot's text.
pub struct Loaded {
    /// The song, where nothing was wrong.
    pub song: Option<Song>,
    /// Every problem with the bytes it stands at.
    pub problems: Vec<(Problem, Range<usize>)>,
}

impl Loaded {
    fn failed(problem: Problem, at: Range<usize>) -> Loaded {
        Loaded {
            song: None,
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
    let judged = judge(text);
    let song = judged.song.filter(|_| repeated.is_empty());
    let problems = repeated.into_iter().chain(judged.problems);
    let placed = problems.map(|problem| {
        let at = locate(&root, &problem.pointer);
        (problem, at)
    });
    Loaded {
        song,
        problems: placed.collect(),
    }
}

fn judge(text: &str) -> Checked {
    let failed = |problems| Checked {
        song: None,
        problems,
    };
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return failed(vec![Problem::fault("", error.to_string())]),
    };
    let shaped = shape(&Parsed(&value));
    if !shaped.faults.is_empty() {
        return failed(shaped.faults.into_iter().chain(shaped.unknown).collect());
    }
    match serde_json::from_value::<Document>(whole_numbers(value)) {
        Ok(document) => {
            let mut checked = check(&document);
            checked.problems.extend(shaped.unknown);
            checked
        }
        Err(error) => failed(vec![Problem::fault("", error.to_string())]),
    }
}

/// JSON, like a browser, does not tell 1.0 from 1; serde does.
fn whole_numbers(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 => Value::from(float as i64),
            _ => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(whole_numbers).collect(),
        Value::Object(entries) => {
            let entries = entries.into_iter();
            entries
                .map(|(name, value)| (name, whole_numbers(value)))
                .collect()
        }
        other => other,
    }
}

/// A value of the native parser.
struct Parsed<'a>(&'a Value);

impl Json for Parsed<'_> {
    fn kind(&self) -> Kind {
        match self.0 {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Flag,
            Value::Number(_) => Kind::Number,
            Value::String(_) => Kind::Text,
            Value::Array(_) => Kind::List,
            Value::Object(_) => Kind::Object,
        }
    }

    fn entries(&self) -> Vec<(String, Self)> {
        let entries = self.0.as_object().into_iter().flatten();
        entries
            .map(|(name, value)| (name.clone(), Parsed(value)))
            .collect()
    }

    fn items(&self) -> Vec<Self> {
        self.0
            .as_array()
            .into_iter()
            .flatten()
            .map(Parsed)
            .collect()
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
