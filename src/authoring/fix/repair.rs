//! A change of one part of a snapshot.

use serde_json::Value;

/// A change of the part at a JSON pointer.
#[derive(Debug, Clone, PartialEq)]
pub enum Repair {
    /// The part gets a value.
    Set(String, Value),
    /// The item of a list goes.
    Remove(String),
}

/// Makes the changes, each once, and counts them. Items go after all parts have their values, the last first, so that every
/// pointer stays right.
pub fn apply(snapshot: &mut Value, repairs: Vec<Repair>) -> usize {
    let mut removed = Vec::new();
    let mut made: Vec<Repair> = Vec::new();
    for repair in repairs {
        if made.contains(&repair) {
            continue;
        }
        match &repair {
            Repair::Set(pointer, value) => {
                if let Some(part) = snapshot.pointer_mut(pointer) {
                    *part = value.clone();
                }
            }
            Repair::Remove(pointer) => removed.extend(list_and_index(pointer)),
        }
        made.push(repair);
    }
    removed.sort_by_key(|(_, index)| *index);
    for (list, index) in removed.into_iter().rev() {
        if let Some(Value::Array(items)) = snapshot.pointer_mut(&list)
            && index < items.len()
        {
            items.remove(index);
        }
    }
    made.len()
}

/// The list of a pointer to an item, and the index of the item in it.
pub fn list_and_index(pointer: &str) -> Option<(String, usize)> {
    let (list, index) = pointer.rsplit_once('/')?;
    Some((list.to_owned(), index.parse().ok()?))
}
