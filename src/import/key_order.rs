//! Keys of an object in the order of the format's documentation.

use crate::snapshot::{DOCUMENT, Key, Shape};
use serde_json::{Map, Value};

/// The keys of the objects at a path; lists and maps need no step of the path.
pub fn ordered_keys(path: &[&str]) -> &'static [Key] {
    let mut shape = &DOCUMENT;
    let mut path = path.iter();
    loop {
        shape = match shape {
            Shape::List(of, _) | Shape::Map(of, _) => of,
            Shape::Object(ordered_keys) => match path.next() {
                None => return ordered_keys,
                Some(name) => match ordered_keys.iter().find(|key| key.name == *name) {
                    Some(key) => &key.shape,
                    None => return &[],
                },
            },
            _ => return &[],
        };
    }
}

/// Sets a key; a new one is inserted in the format's order.
pub fn set_in_order(
    object: &mut Map<String, Value>,
    ordered_keys: &[Key],
    name: &str,
    value: Value,
) {
    if let Some(present) = object.get_mut(name) {
        *present = value;
        return;
    }
    let place = |name: &str| ordered_keys.iter().position(|key| key.name == name);
    let before = |other: &String| place(other).is_some() && place(other) < place(name);
    let at = object.keys().rposition(before).map_or(0, |at| at + 1);
    object.shift_insert(at, name.to_owned(), value);
}
