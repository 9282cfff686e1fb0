//! Keys of an object in the order in which the format lists them.

use crate::snapshot::{DOCUMENT, Key, Shape};
use serde_json::{Map, Value};

/// The keys of the objects at a path through the format; lists and maps on the way are passed through.
pub fn keys(path: &[&str]) -> &'static [Key] {
    let mut shape = &DOCUMENT;
    let mut path = path.iter();
    loop {
        shape = match shape {
            Shape::List(of, _) | Shape::Map(of, _) => of,
            Shape::Object(keys) => match path.next() {
                None => return keys,
                Some(name) => match keys.iter().find(|key| key.name == *name) {
                    Some(key) => &key.shape,
                    None => return &[],
                },
            },
            _ => return &[],
        };
    }
}

/// Sets a key; one that is new stands where the format lists it.
pub fn put(object: &mut Map<String, Value>, keys: &[Key], name: &str, value: Value) {
    if let Some(there) = object.get_mut(name) {
        *there = value;
        return;
    }
    let place = |name: &str| keys.iter().position(|key| key.name == name);
    let before = |other: &String| place(other).is_some() && place(other) < place(name);
    let at = object.keys().rposition(before).map_or(0, |at| at + 1);
    object.shift_insert(at, name.to_owned(), value);
}
