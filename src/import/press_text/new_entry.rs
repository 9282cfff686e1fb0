//! A row or a claim that is added to a list of a snapshot, unless it is there.

use crate::import::edited_snapshot::EditedSnapshot;
use serde_json::Value;

/// An entry, and how it is compared with those that are there.
pub struct NewEntry<'a> {
    /// The key of the list.
    pub list: &'static str,
    pub value: Value,
    /// Whether a stored entry is about the same.
    pub is_it: &'a dyn Fn(&Value) -> bool,
    /// Whether a stored entry about the same says the same.
    pub says_so: &'a dyn Fn(&Value) -> bool,
    /// The stored entry with what the new one says.
    pub replaced: &'a dyn Fn(&Value) -> Value,
}

impl NewEntry<'_> {
    /// Adds the entry, and returns whether the snapshot did not have it. A stored one stays if it says the same, and is replaced
    /// on demand if it does not.
    ///
    /// # Errors
    /// The stored entry that says something else, where it may not be replaced.
    pub fn add(self, snapshot: &mut EditedSnapshot, may_replace: bool) -> Result<bool, Value> {
        let mut entries = snapshot.get(self.list).as_array().into_iter().flatten();
        let Some(at) = entries.position(self.is_it) else {
            snapshot.list(self.list).push(self.value);
            return Ok(true);
        };
        let stored = &mut snapshot.list(self.list)[at];
        if (self.says_so)(stored) {
            return Ok(false);
        }
        if !may_replace {
            return Err(stored.clone());
        }
        *stored = (self.replaced)(stored);
        Ok(true)
    }
}
