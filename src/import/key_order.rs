//! Keys of an object in the order of the format's documentation.

use crate::snapshot::{DOCUMENT, Key, Shape};
use serde_json::{Map, Value};

/// The keys of the objects at a path; lists and maps need no step of the path.
pub fn ordered_keys(path: &[&str]) -> &'static [Key] {
    let mut shape = Some(&DOCUMENT);
    for name in path {
        shape = shape.map(objects).and_then(|object| object.part(name));
    }
    shape.map_or(&[], |shape| objects(shape).keys())
}

/// The shape of what lists and maps hold in the end.
fn objects(shape: &'static Shape) -> &'static Shape {
    match shape {
        Shape::List(of, _) | Shape::Map(of, _) => objects(of),
        other => other,
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
