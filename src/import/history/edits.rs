//! Changes of a history.

use serde_json::Value;
use std::collections::BTreeMap;

/// Segments that replace stored ones or are added, by the index of the stored segment.
#[derive(Default)]
pub struct Edits {
    /// Segments in place of a stored one; empty where it is removed.
    pub instead: BTreeMap<usize, Vec<Value>>,
    /// Segments after a stored one.
    pub after: BTreeMap<usize, Vec<Value>>,
    /// Segments after all others.
    pub last: Vec<Value>,
}

impl Edits {
    pub fn is_empty(&self) -> bool {
        self.instead.is_empty() && self.after.is_empty() && self.last.is_empty()
    }

    /// The history with these changes.
    pub fn applied(mut self, history: &[Value]) -> Vec<Value> {
        let mut all = Vec::new();
        for (index, segment) in history.iter().enumerate() {
            match self.instead.remove(&index) {
                Some(instead) => all.extend(instead),
                None => all.push(segment.clone()),
            }
            all.extend(self.after.remove(&index).unwrap_or_default());
        }
        all.extend(self.last);
        all
    }
}
