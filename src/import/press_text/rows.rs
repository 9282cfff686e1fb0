//! Adds the rows of a text to a snapshot's `performance`.

use super::facts::Facts;
use super::reading::Reading;
use crate::check::Diagnostics;
use crate::import::edited_snapshot::EditedSnapshot;
use serde_json::{Map, Value};
use std::ops::Range;

/// Adds the rows, and counts those that the snapshot did not have. A row that it has already stays as it is; one that
/// contradicts it is an error, unless it is replaced.
pub fn add_rows(
    snapshot: &mut EditedSnapshot,
    reading: &Reading,
    facts: &Facts,
    found: &mut Diagnostics,
) -> usize {
    let is_there =
        |row: &Value, code: &str| row["chart"] == *facts.chart && row["territory"] == *code;
    let mut added = 0;
    for (territory, bytes) in &reading.named {
        let code = territory.code();
        let rows = snapshot.get("performance").as_array();
        let at = rows.and_then(|rows| rows.iter().position(|row| is_there(row, code)));
        let stored = at.and_then(|at| Some((at, rows?[at].as_object()?.clone())));
        match stored {
            None => snapshot.list("performance").push(facts.row(*territory)),
            Some((_, row)) if facts.has(&row) => continue,
            Some((at, row)) if facts.replace => {
                snapshot.list("performance")[at] = facts.replaced(row);
            }
            Some((_, row)) => {
                contradiction(&row, code, facts, bytes.clone(), found);
                continue;
            }
        }
        added += 1;
    }
    added
}

fn contradiction(
    row: &Map<String, Value>,
    code: &str,
    facts: &Facts,
    bytes: Range<usize>,
    found: &mut Diagnostics,
) {
    let number = |key: &str| row.get(key).map(|value| format!("the {key} {value}"));
    let stored: Vec<String> = ["peak", "rank"].into_iter().filter_map(number).collect();
    let rank = facts.rank.number();
    found.error(
        bytes,
        format_args!(
            "No. {rank} in {code} contradicts the snapshot, whose row has {}; correct one of them, or import with --replace",
            stored.join(" and ")
        ),
    );
}
