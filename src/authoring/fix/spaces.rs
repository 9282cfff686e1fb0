//! Spaces at the beginning and the end of texts.

use crate::snapshot::{DOCUMENT, Shape};
use serde_json::Value;

/// Removes the spaces around every text of the format, and counts these texts. Lyrics keep theirs: a word ends with the space
/// before the next. So do texts of spaces only, which are reported as empty, and the ids by which parts of a snapshot refer
/// to each other.
pub fn trim(snapshot: &mut Value) -> usize {
    trim_inside(snapshot, &DOCUMENT)
}

fn trim_inside(value: &mut Value, shape: &'static Shape) -> usize {
    match (value, shape) {
        (Value::String(text), Shape::Text(_)) => {
            let trimmed = text.trim();
            if trimmed.len() == text.len() || trimmed.is_empty() {
                return 0;
            }
            *text = trimmed.to_owned();
            1
        }
        (Value::Array(items), Shape::List(of, _)) => {
            items.iter_mut().map(|item| trim_inside(item, of)).sum()
        }
        (Value::Object(texts), Shape::Map(of, _)) => {
            texts.values_mut().map(|text| trim_inside(text, of)).sum()
        }
        (Value::Object(fields), Shape::Object(_)) => {
            let parts = fields.iter_mut().filter(|(key, _)| !keeps_spaces(key));
            parts
                .map(|(key, part)| shape.part(key).map_or(0, |shape| trim_inside(part, shape)))
                .sum()
        }
        _ => 0,
    }
}

/// Whether the value of a key is an id, or has lyrics in it.
fn keeps_spaces(key: &str) -> bool {
    matches!(key, "id" | "chart" | "source" | "lyrics") || key.ends_with("Source")
}
