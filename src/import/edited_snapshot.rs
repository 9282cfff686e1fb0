//! A snapshot that an import edits. Every other key keeps its text.

use super::changes::Changes;
use super::layout::edited;
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
    /// The error of `serde_json` where it is not a JSON object.
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

    /// Sets a key of the root; a new one is written where the format lists it.
    pub fn set(&mut self, key: &str, value: Value) {
        self.root.insert(key.to_owned(), value);
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

    /// The text as it was parsed.
    pub fn original_text(&self) -> &str {
        &self.text
    }

    /// What differs from the snapshot as it was parsed.
    pub fn changes(&self) -> Changes {
        Changes::between(&self.original, &self.root)
    }

    /// The check of the snapshot with the new values, as by `songcard check`.
    pub fn check(&self) -> Loaded {
        read(&self.text())
    }
}
