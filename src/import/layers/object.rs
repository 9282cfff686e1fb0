//! JSON objects of a snapshot.

use serde_json::{Map, Value};

/// An object with its keys in the order of the file.
pub type JsonObject = Map<String, Value>;

/// The text of a key.
pub fn text<'a>(object: &'a JsonObject, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str)
}
