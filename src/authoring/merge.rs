//! Merges the facts of another snapshot of the same song into a snapshot.

use crate::check::Diagnostics;
use crate::import::layout::edited;
use crate::song::Moment;
use serde_json::{Map, Value};

/// The longest text of a value in a sentence.
const MAX_SHOWN_CHARS: usize = 60;

/// A snapshot with the facts of another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The text in its author's layout, without what is in conflict.
    pub text: String,
    /// How many values the other snapshot has added.
    pub added: usize,
    /// An error for each value that the snapshots state differently, with its pointer in the first.
    pub conflicts: Diagnostics,
}

/// Adds to the snapshot `ours` what only `theirs` has: keys, rows, claims, sources and so on. Entries are the same if they have
/// the same id, or else the same place, first date, role or name; of an equal history the longer one stays, and of `asOf`
/// the later. Every other difference is a conflict, and `ours` stays as it is there.
///
/// # Errors
/// The error of `serde_json` where one is not JSON.
pub fn merge(ours: &str, theirs: &str) -> Result<Merged, serde_json::Error> {
    let old: Value = serde_json::from_str(ours)?;
    let theirs: Value = serde_json::from_str(theirs)?;
    let mut new = old.clone();
    let mut merger = Merger::default();
    let [own, other] = [&old, &theirs].map(|snapshot| snapshot["lang"].as_str().unwrap_or("en"));
    if own == other {
        merger.merge("", &mut new, &theirs);
    } else {
        merger.conflicts.error(
            "/lang",
            format_args!(
                "this snapshot is written in {own} and the other in {other}, so their texts cannot be compared; write both in one language"
            ),
        );
    }
    Ok(Merged {
        text: edited(ours, &old, &new),
        added: merger.added,
        conflicts: merger.conflicts,
    })
}

#[derive(Default)]
struct Merger {
    added: usize,
    conflicts: Diagnostics,
}

impl Merger {
    fn merge(&mut self, at: &str, ours: &mut Value, theirs: &Value) {
        if ours == theirs {
            return;
        }
        // A line of lyrics is nothing without the others.
        let is_whole = at == "/lyrics";
        match (&mut *ours, theirs) {
            (Value::Object(ours), Value::Object(theirs)) if !is_whole => {
                self.merge_keys(at, ours, theirs);
            }
            (Value::Array(ours), Value::Array(theirs)) if is_prefix(at, ours, theirs) => {
                self.added += theirs.len().saturating_sub(ours.len());
                if theirs.len() > ours.len() {
                    *ours = theirs.clone();
                }
            }
            (Value::Array(ours), Value::Array(theirs)) if theirs.iter().all(Value::is_object) => {
                self.merge_entries(at, ours, theirs);
            }
            (ours, theirs) if at == "/asOf" && is_later(theirs, ours) => {
                *ours = theirs.clone();
                self.added += 1;
            }
            (ours, theirs) if at == "/asOf" && is_later(ours, theirs) => {}
            (ours, theirs) => self.conflicts.error(
                at,
                format_args!(
                    "this is {} here and {} in the other snapshot; write the right one into both",
                    shown(ours),
                    shown(theirs)
                ),
            ),
        }
    }

    fn merge_keys(&mut self, at: &str, ours: &mut Map<String, Value>, theirs: &Map<String, Value>) {
        for (key, value) in theirs {
            let at = format!("{at}/{}", crate::snapshot::pointer_token(key));
            match ours.get_mut(key) {
                Some(known) => self.merge(&at, known, value),
                None => {
                    ours.insert(key.clone(), value.clone());
                    self.added += 1;
                }
            }
        }
    }

    fn merge_entries(&mut self, at: &str, ours: &mut Vec<Value>, theirs: &[Value]) {
        for entry in theirs {
            let same = ours
                .iter()
                .position(|known| identity(known) == identity(entry));
            match same {
                Some(index) => self.merge(&format!("{at}/{index}"), &mut ours[index], entry),
                None => {
                    ours.push(entry.clone());
                    self.added += 1;
                }
            }
        }
    }
}

/// What an entry of a list is recognised by.
fn identity(entry: &Value) -> Vec<&Value> {
    let of = |keys: &[&str]| keys.iter().map(|key| &entry[*key]).collect::<Vec<_>>();
    if !entry["id"].is_null() {
        return of(&["id"]);
    }
    if !entry["territory"].is_null() {
        let first_date = &entry["dates"][0];
        return [of(&["chart", "territory", "from"]), vec![first_date]].concat();
    }
    if !entry["role"].is_null() && entry["name"].is_null() {
        return of(&["role", "source", "qualifiers", "detail"]);
    }
    for keys in [
        &["name"][..],
        &["service", "url"],
        &["kind", "url"],
        &["quote"],
    ] {
        if !entry[keys[0]].is_null() {
            return of(keys);
        }
    }
    of(&[
        "metric", "chart", "platform", "at", "asOf", "title", "value", "word", "source",
    ])
}

/// Whether both are ranks or dates of one history, and the shorter list begins the longer one.
fn is_prefix(at: &str, ours: &[Value], theirs: &[Value]) -> bool {
    let is_history =
        at.starts_with("/history/") && (at.ends_with("/ranks") || at.ends_with("/dates"));
    is_history && ours.iter().zip(theirs).all(|(ours, theirs)| ours == theirs)
}

fn is_later(one: &Value, other: &Value) -> bool {
    let moment = |value: &Value| Moment::parse(value.as_str()?).ok();
    moment(one)
        .zip(moment(other))
        .is_some_and(|(one, other)| one.is_surely_after(other))
}

/// A value in a sentence, cut where it is long.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(MAX_SHOWN_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
