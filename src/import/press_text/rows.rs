//! Adds the rows of a text to a snapshot's `performance`.

use super::facts::Facts;
use super::new_entry::NewEntry;
use super::reading::Reading;
use crate::check::Diagnostics;
use crate::import::edited_snapshot::EditedSnapshot;
use serde_json::Value;
use std::ops::Range;

/// Adds the rows, and counts those that the snapshot did not have. A row that it has already stays as it is; one that
/// contradicts it is an error, unless it is replaced.
pub fn add_rows(
    snapshot: &mut EditedSnapshot,
    reading: &Reading,
    facts: &Facts,
    found: &mut Diagnostics,
) -> usize {
    let mut added = 0;
    for (territory, bytes) in &reading.named {
        let code = territory.code();
        let entry = NewEntry {
            list: "performance",
            value: facts.row(*territory),
            is_it: &|row| row["chart"] == *facts.chart && row["territory"] == *code,
            says_so: &|row| facts.has(row),
            replaced: &|row| facts.replaced(row),
        };
        match entry.add(snapshot, facts.replace) {
            Ok(is_new) => added += usize::from(is_new),
            Err(row) => contradiction(&row, code, facts, bytes.clone(), found),
        }
    }
    added
}

fn contradiction(
    row: &Value,
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
