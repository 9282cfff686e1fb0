//! A snapshot being written into: every key that an import does not touch stays as it was.

use super::layout::edited;
use super::ordered::{keys, put};
use crate::diagnose::{Loaded, read};
use serde_json::{Map, Value};

/// The text of a snapshot, and the values that an import sets in it.
pub struct EditedSnapshot {
    text: String,
    /// The values of `text`.
    original: Value,
    root: Map<String, Value>,
}

impl EditedSnapshot {
    /// Parses a snapshot, without a byte order mark.
    ///
    /// # Errors
    /// What is wrong with its JSON.
    pub fn parse(text: String) -> Result<EditedSnapshot, serde_json::Error> {
        let root: Map<String, Value> = serde_json::from_str(&text)?;
        Ok(EditedSnapshot {
            text,
            original: Value::Object(root.clone()),
            root,
        })
    }

    /// The value of a key of the root, `null` where it is absent.
    pub fn get(&self, key: &str) -> &Value {
        self.root.get(key).unwrap_or(&Value::Null)
    }

    /// Sets a key of the root; a new one is inserted where the format lists it.
    pub fn set(&mut self, key: &str, value: Value) {
        put(&mut self.root, keys(&[]), key, value);
    }

    /// The list of a key of the root, empty where it is absent.
    pub fn list(&mut self, key: &str) -> &mut Vec<Value> {
        if !self.get(key).is_array() {
            self.set(key, Value::Array(Vec::new()));
        }
        match self.root.get_mut(key) {
            Some(Value::Array(items)) => items,
            _ => unreachable!("it was made a list"),
        }
    }

    /// The snapshot with the new values, in its author's layout. Equal to [`EditedSnapshot::original_text`] where no value
    /// differs.
    pub fn text(&self) -> String {
        let new = Value::Object(self.root.clone());
        edited(&self.text, &self.original, &new)
    }

    pub fn original_text(&self) -> &str {
        &self.text
    }

    /// What `songcard check` reports for the snapshot with the new values.
    pub fn check(&self) -> Loaded {
        read(&self.text())
    }
}
