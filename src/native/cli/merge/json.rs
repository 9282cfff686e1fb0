//! What a merge did, as JSON.

use super::Outcome;
use crate::authoring::{Conflict, Merged};
use serde_json::{Value, json};
use std::path::Path;

/// `{"into", "from", "outcome", "added", "changed", "sources", "conflicts": [{"pointer", "ours", "theirs", "message"}],
/// "snapshot"}`, pretty-printed, with a newline at its end. Where there are conflicts nothing is added.
pub fn json(into: &Path, from: &Path, merged: &Merged, outcome: Outcome) -> String {
    let conflicts: Vec<Value> = merged.conflicts.iter().map(conflict).collect();
    let (added, changes) = match outcome {
        Outcome::Conflicts => (0, Default::default()),
        _ => (merged.added, merged.changes()),
    };
    let did = json!({
        "into": into.display().to_string(),
        "from": from.display().to_string(),
        "outcome": outcome.word(),
        "added": added,
        "changed": changes.keys,
        "sources": changes.sources,
        "conflicts": conflicts,
        "snapshot": (outcome == Outcome::Printed).then(|| merged.snapshot()),
    });
    format!("{did:#}\n")
}

fn conflict(conflict: &Conflict) -> Value {
    json!({
        "pointer": conflict.pointer,
        "ours": conflict.ours,
        "theirs": conflict.theirs,
        "message": conflict.to_string(),
    })
}
