//! What an import did: a sentence for people, and the same facts for machines.

use serde_json::{Map, Value, json};
use std::fmt::Display;

/// The counts of an import. It is displayed as a part of a sentence.
pub trait ImportSummary: Display {
    /// The same facts as members of a JSON object, zeros and empty lists too.
    fn members(&self) -> Map<String, Value>;
}

/// The members of an object; none of another value.
pub(super) fn members_of(object: Value) -> Map<String, Value> {
    match object {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// The first and the last day as JSON.
pub(super) fn span_members<T: Display>(span: Option<(T, T)>) -> (Value, Value) {
    match span {
        Some((first, last)) => (json!(first.to_string()), json!(last.to_string())),
        None => (Value::Null, Value::Null),
    }
}
