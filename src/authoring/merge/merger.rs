//! Adds the values of one snapshot to those of another, part by part.

use super::conflict::Conflict;
use super::identity::{identity, is_later, is_prefix};
use super::lyrics::{are_comparable, extent, is_in_order};
use crate::snapshot::pointer_token;
use serde_json::{Map, Value};

/// What was found while values were added.
#[derive(Default)]
pub struct Merger {
    pub added: usize,
    pub conflicts: Vec<Conflict>,
}

impl Merger {
    /// Adds to the part at this pointer what only the other snapshot has.
    pub fn merge(&mut self, at: &str, ours: &mut Value, theirs: &Value) {
        if ours == theirs {
            return;
        }
        if at == "/lyrics" && !are_comparable(ours, theirs) {
            let conflict = Conflict::of_lyrics(extent(ours), extent(theirs));
            return self.conflicts.push(conflict);
        }
        match (&mut *ours, theirs) {
            (Value::Object(ours), Value::Object(theirs)) => self.merge_keys(at, ours, theirs),
            (Value::Array(ours), Value::Array(theirs)) if is_prefix(at, ours, theirs) => {
                self.added += theirs.len().saturating_sub(ours.len());
                if theirs.len() > ours.len() {
                    *ours = theirs.clone();
                }
            }
            (Value::Array(ours), Value::Array(theirs))
                if is_in_order(at) && ours.len() == theirs.len() =>
            {
                for (place, (ours, theirs)) in ours.iter_mut().zip(theirs).enumerate() {
                    self.merge(&format!("{at}/{place}"), ours, theirs);
                }
            }
            (Value::Array(ours), Value::Array(theirs))
                if !is_in_order(at) && theirs.iter().all(Value::is_object) =>
            {
                self.merge_entries(at, ours, theirs);
            }
            (ours, theirs) if at == "/asOf" && is_later(theirs, ours) => {
                *ours = theirs.clone();
                self.added += 1;
            }
            (ours, theirs) if at == "/asOf" && is_later(ours, theirs) => {}
            (ours, theirs) => self.conflicts.push(Conflict::of_values(at, ours, theirs)),
        }
    }

    fn merge_keys(&mut self, at: &str, ours: &mut Map<String, Value>, theirs: &Map<String, Value>) {
        for (key, value) in theirs {
            let at = format!("{at}/{}", pointer_token(key));
            match ours.get_mut(key) {
                Some(known) => self.merge(&at, known, value),
                None => {
                    ours.insert(key.clone(), value.clone());
                    self.added += 1;
                }
            }
        }
    }

    fn merge_entries(&mut self, at: &str, ours: &mut Vec<Value>, theirs: &[Value]) {
        for entry in theirs {
            let same = ours
                .iter()
                .position(|known| identity(at, known) == identity(at, entry));
            match same {
                Some(index) => self.merge(&format!("{at}/{index}"), &mut ours[index], entry),
                None => {
                    ours.push(entry.clone());
                    self.added += 1;
                }
            }
        }
    }
}
