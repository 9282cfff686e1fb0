//! What an import did, as JSON.

use super::brought::Brought;
use super::saved::Saved;
use super::understood::Understood;
use serde_json::{Map, Value, json};
use std::path::Path;

/// `{"import", "into", "outcome", "changed", "sources", "brought": [{"files", "understood": [{"file", "sentences"}], …}],
/// "snapshot"}`, pretty-printed, with a newline at its end.
pub fn json(import: &str, into: &Path, saved: &Saved, brought: &[Brought]) -> String {
    let brought: Vec<Value> = brought.iter().map(one).collect();
    let changes = saved.edited.changes();
    let did = json!({
        "import": import,
        "into": into.display().to_string(),
        "outcome": saved.outcome.word(),
        "changed": changes.keys,
        "sources": changes.sources,
        "brought": brought,
        "snapshot": saved.snapshot,
    });
    format!("{did:#}\n")
}

/// The files, how they were understood, and the counts.
fn one(brought: &Brought) -> Value {
    let files: Vec<String> = brought
        .files
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    let understood: Vec<Value> = brought.understood.iter().map(understood).collect();
    let mut members = Map::new();
    members.insert("files".to_owned(), json!(files));
    members.insert("understood".to_owned(), json!(understood));
    members.extend(brought.summary.members());
    Value::Object(members)
}

fn understood(one: &Understood) -> Value {
    json!({ "file": one.file.display().to_string(), "sentences": one.sentences })
}
