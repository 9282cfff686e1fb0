//! The source entry of an imported file.

use super::edited_snapshot::EditedSnapshot;
use serde_json::{Value, json};

/// The id of the file's source: that of the listed source whose title is the file's name, else an unused one.
pub fn source(snapshot: &EditedSnapshot, file_name: &str) -> String {
    let has_title = |source: &Value| source["title"] == *file_name;
    known_id(snapshot, &[&has_title]).unwrap_or_else(|| new_id(snapshot, stem(file_name), "rows"))
}

/// The id of the first listed source that is the one meant, else an unused id made of `stem`.
pub fn id_of_source(
    snapshot: &EditedSnapshot,
    stem: &str,
    is_it: impl Fn(&Value) -> bool,
) -> String {
    known_id(snapshot, &[&is_it]).unwrap_or_else(|| new_id(snapshot, stem, stem))
}

/// The id of the first listed source that one of the ways of recognising it finds; a way is tried only where those before it
/// find none.
pub fn known_id(snapshot: &EditedSnapshot, ways: &[&dyn Fn(&Value) -> bool]) -> Option<String> {
    let known = ways.iter().find_map(|is_it| {
        let mut listed = listed(snapshot);
        listed.find(|source| source["id"].is_string() && is_it(source))
    });
    known?["id"].as_str().map(str::to_owned)
}

/// An id that no listed source has; see [`free_id`].
pub fn new_id(snapshot: &EditedSnapshot, stem: &str, nameless: &str) -> String {
    free_id(stem, nameless, |id| {
        listed(snapshot).any(|source| source["id"] == *id)
    })
}

/// The name of a file without its ending.
pub fn stem(file_name: &str) -> &str {
    file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| stem)
}

fn listed(snapshot: &EditedSnapshot) -> impl Iterator<Item = &Value> {
    snapshot.get("sources").as_array().into_iter().flatten()
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
