//! Repairs the mistakes of a snapshot that have exactly one right answer.

mod duplicates;
mod order;
mod repair;
mod spaces;
mod times;
mod values;

use crate::check::{Diagnostic, Severity};
use crate::diagnose::read;
use crate::import::layout::edited;
use repair::{Repair, apply};
use serde_json::Value;
use similar::Algorithm;
use similar::udiff::unified_diff;

/// How often the text is checked again: a repair may reveal a mistake that the check could not see before.
const MAX_ROUNDS: usize = 100;

/// How many unchanged lines a diff shows around a changed one.
const DIFF_CONTEXT_LINES: usize = 3;

/// A snapshot's text after its repairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The text, in its author's layout; unchanged where nothing was repaired.
    pub text: String,
    /// How many repairs were made. A value may need two, such as `" Retailer"`.
    pub repairs: usize,
}

/// Repairs a snapshot's text, without a byte order mark: spaces around texts, and mistakes that `check` reports and that
/// have one right answer: dates such as `2021/1/5`, codes of territories such as `kr`, words such as `Streaming`,
/// numbers in quotation marks, `http:` where the site is known for `https:`, equal entries, dates of a history out of order. A text that
/// is not JSON, or has a key twice in an object, is left as it is.
///
/// ```
/// let text = r#"{ "version": 1, "asOf": "2021/1/5", "song": { "title": "Small ", "artists": [] } }"#;
/// let fixed = songcard::authoring::fix(text);
/// assert_eq!(fixed.text, text.replace("2021/1/5", "2021-01-05").replace("Small ", "Small"));
/// assert_eq!(fixed.repairs, 2);
/// ```
pub fn fix(text: &str) -> Fixed {
    let unchanged = || Fixed {
        text: text.to_owned(),
        repairs: 0,
    };
    if !read(text).is_unambiguous {
        return unchanged();
    }
    let Ok(old) = serde_json::from_str::<Value>(text) else {
        return unchanged();
    };
    let mut new = old.clone();
    let mut repairs = spaces::trim(&mut new);
    for _ in 0..MAX_ROUNDS {
        let problems = read(&new.to_string()).problems;
        let errors = problems
            .kept
            .iter()
            .filter(|problem| problem.severity == Severity::Error);
        let found: Vec<Repair> = errors.filter_map(|error| repair(&new, error)).collect();
        match apply(&mut new, found) {
            0 => break,
            applied => repairs += applied,
        }
    }
    match repairs {
        0 => unchanged(),
        _ => Fixed {
            text: edited(text, &old, &new),
            repairs,
        },
    }
}

/// The only right answer to a mistake, if there is one.
fn repair(snapshot: &Value, error: &Diagnostic) -> Option<Repair> {
    values::repair(snapshot, error)
        .or_else(|| duplicates::repair(snapshot, error))
        .or_else(|| order::repair(snapshot, error))
}

/// The change of a file as a unified diff, empty without one.
pub fn diff(name: &str, old: &str, new: &str) -> String {
    let names = Some((name, name));
    unified_diff(Algorithm::Myers, old, new, DIFF_CONTEXT_LINES, names)
}
