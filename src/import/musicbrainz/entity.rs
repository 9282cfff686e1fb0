//! Which entity of MusicBrainz an answer is about.

use crate::check::Diagnostic;
use serde_json::Value;

/// Keys that only answers about other entities have, with what those are.
const OTHERS: [(&str, &str); 8] = [
    ("recordings", "a list of recordings"),
    ("iswcs", "a work"),
    ("languages", "a work"),
    ("packaging", "a release"),
    ("barcode", "a release"),
    ("primary-type", "a release group"),
    ("sort-name", "an artist or a label"),
    ("resource", "an address"),
];

/// The error for an answer that is not about one recording.
pub fn other_entity(document: &Value) -> Option<Diagnostic> {
    if let Some(error) = document["error"].as_str() {
        let sentence = format!("MusicBrainz answers “{error}” in the place of a recording");
        return Some(Diagnostic::error("/error", sentence));
    }
    let other = OTHERS.iter().find(|(key, _)| document.get(key).is_some());
    if let Some((key, what)) = other {
        let sentence = format!("this is {what}, not a recording; look up one recording");
        return Some(Diagnostic::error(format!("/{key}"), sentence));
    }
    let has = |key: &str| text(&document[key]).is_some();
    if has("id") && has("title") {
        return None;
    }
    let sentence = "a recording of MusicBrainz has “id” and “title”, and this has not both; look up one recording with fmt=json";
    Some(Diagnostic::error("", sentence))
}

/// A text that is not empty, which is written as `null`, as `""` or not at all otherwise.
pub fn text(value: &Value) -> Option<&str> {
    value
        .as_str()
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

/// The items of a list, none where it is absent.
pub fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
