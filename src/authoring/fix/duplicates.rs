//! Entries that are listed twice with equal values.

use super::repair::{Repair, list_and_index};
use crate::check::{Diagnostic, Mistake};
use serde_json::Value;

/// Removes the entry that an error is about, where an earlier one of its list is equal. Lines of lyrics stay: they may be
/// sung twice, and are counted.
pub fn repair(snapshot: &Value, error: &Diagnostic) -> Option<Repair> {
    let mut pointer = &*error.location.pointer;
    if error.mistake.as_deref() != Some(&Mistake::Repeated) || pointer.starts_with("/lyrics/") {
        return None;
    }
    loop {
        if let Some((list, index)) = list_and_index(pointer)
            && let Some(Value::Array(items)) = snapshot.pointer(&list)
        {
            let item = items.get(index)?;
            let is_equal = items[..index].contains(item);
            return is_equal.then(|| Repair::Remove(pointer.to_owned()));
        }
        (pointer, _) = pointer.rsplit_once('/')?;
    }
}
