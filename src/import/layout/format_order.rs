//! The order of keys in the documentation of the format.

use crate::snapshot::Shape;
use serde_json::Value;

/// A value with the keys of its objects in the order of the documentation, unknown ones last.
pub fn in_order(value: &Value, shape: Option<&'static Shape>) -> Value {
    match value {
        Value::Object(fields) => {
            let keys = shape.map_or(&[][..], Shape::keys);
            let place = |name: &str| keys.iter().position(|key| key.name == name);
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort_by_key(|name| place(name).unwrap_or(usize::MAX));
            let member = |name: &String| {
                let shape = shape.and_then(|shape| shape.part(name));
                (name.clone(), in_order(&fields[name], shape))
            };
            names.into_iter().map(member).collect()
        }
        Value::Array(items) => {
            let shape = shape.and_then(|shape| shape.part(""));
            items.iter().map(|item| in_order(item, shape)).collect()
        }
        scalar => scalar.clone(),
    }
}
