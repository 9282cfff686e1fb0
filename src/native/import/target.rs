//! The snapshot that an import writes into.

use super::layout::edited;
use super::ordered::{keys, put};
use super::summary::End;
use crate::native::load::{Loaded, read};
use crate::native::{publish, report, write};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// The byte order mark that some editors write; a file that has one keeps it.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A snapshot being written into: every key that an import does not touch stays as it was.
pub struct Target {
    path: PathBuf,
    text: String,
    /// What the text says.
    was: Value,
    root: Map<String, Value>,
}

impl Target {
    /// Opens a snapshot. `None` where it has not the shape of one, with each fault reported: what
    /// an import adds would stand on sand.
    ///
    /// # Errors
    /// One sentence that names the file, where it cannot be read.
    pub fn open(path: &Path, colours: bool) -> Result<Option<Target>, String> {
        let (text, loaded) = publish::load(path)?;
        if !loaded.has_shape {
            let name = path.display().to_string();
            eprint!("{}", report::render(&name, &text, &loaded, colours));
            return Ok(None);
        }
        let root: Map<String, Value> = serde_json::from_str(&text)
            .map_err(|error| format!("{} could not be read: {error}", path.display()))?;
        Ok(Some(Target {
            path: path.to_owned(),
            text,
            was: Value::Object(root.clone()),
            root,
        }))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What a key of the root holds, `null` where it is absent.
    pub fn get(&self, key: &str) -> &Value {
        self.root.get(key).unwrap_or(&Value::Null)
    }

    /// Sets a key of the root; one that is new stands where the format lists it.
    pub fn set(&mut self, key: &str, value: Value) {
        put(&mut self.root, keys(&[]), key, value);
    }

    /// The list under a key of the root, empty where it is absent.
    pub fn list(&mut self, key: &str) -> &mut Vec<Value> {
        if !self.get(key).is_array() {
            self.set(key, Value::Array(Vec::new()));
        }
        match self.root.get_mut(key) {
            Some(Value::Array(items)) => items,
            _ => unreachable!("it was made a list"),
        }
    }

    /// The snapshot as it would be written, and what `songcard check` would say of it.
    pub fn judged(&self) -> (String, Loaded) {
        let text = self.written();
        let loaded = read(&text);
        (text, loaded)
    }

    fn written(&self) -> String {
        edited(&self.text, &self.was, &Value::Object(self.root.clone()))
    }

    /// Writes the snapshot beside and renames it, or prints it to standard output. What means the
    /// same as before keeps its bytes.
    ///
    /// # Errors
    /// One sentence that names the file.
    pub fn keep(self, dry_run: bool) -> Result<End, String> {
        let text = self.written();
        if dry_run {
            return write::print(&text).map(|()| End::Dry);
        }
        if text == self.text {
            return Ok(End::Unchanged);
        }
        let mark = write::read(&self.path)?.starts_with(MARK);
        let mark = if mark { MARK } else { &[] };
        write::write(&self.path, &[mark, text.as_bytes()].concat())?;
        Ok(End::Written)
    }
}
