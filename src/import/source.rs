//! The source entry of an imported file.

use super::edited_snapshot::EditedSnapshot;
use serde_json::{Value, json};

/// The id of the file's source: that of the listed source whose title is the file's name, else an unused one.
pub fn source(snapshot: &EditedSnapshot, file_name: &str) -> String {
    let listed = snapshot.get("sources").as_array();
    let listed = || listed.into_iter().flatten();
    if let Some(known) = listed().find(|source| source["title"] == *file_name) {
        return known["id"].as_str().unwrap_or_default().to_owned();
    }
    let taken = |id: &str| listed().any(|source| source["id"] == *id);
    let stem = file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| stem);
    free_id(stem, "rows", taken)
}

/// The id of the first listed source that is the one meant, else an unused id made of `stem`.
pub fn id_of_source(
    snapshot: &EditedSnapshot,
    stem: &str,
    is_it: impl Fn(&Value) -> bool,
) -> String {
    let listed = || snapshot.get("sources").as_array().into_iter().flatten();
    let known = listed().find(|source| is_it(source));
    match known.and_then(|source| source["id"].as_str()) {
        Some(id) => id.to_owned(),
        None => free_id(stem, stem, |id| listed().any(|source| source["id"] == *id)),
    }
}

/// An unused id: `stem` in lower-case words joined by hyphens, with a number if that is taken; `nameless` if `stem` has no
/// words.
pub fn free_id(stem: &str, nameless: &str, taken: impl Fn(&str) -> bool) -> String {
    let words: Vec<String> = stem
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let id = match words.is_empty() {
        true => nameless.to_owned(),
        false => words.join("-"),
    };
    let mut free = id.clone();
    let mut number = 1;
    while taken(&free) {
        number += 1;
        free = format!("{id}-{number}");
    }
    free
}

/// Adds the source of a file if it is not listed yet.
pub fn list_source(snapshot: &mut EditedSnapshot, id: &str, file_name: &str) {
    list_entry(snapshot, json!({ "id": id, "title": file_name }));
}

/// Adds a source if none with its id is listed yet.
pub fn list_entry(snapshot: &mut EditedSnapshot, entry: Value) {
    let sources = snapshot.list("sources");
    if !sources.iter().any(|source| source["id"] == entry["id"]) {
        sources.push(entry);
    }
}
