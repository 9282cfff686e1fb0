//! The [JSON Schema](https://json-schema.org/) of snapshot version 1, derived from its types and the table of shapes.

use super::limits::limits_sentence;
use crate::snapshot::{DOCUMENT, Document, Shape, limits};
use serde_json::{Map, Value, json};

/// The schema, pretty-printed, with a newline at its end.
pub fn schema() -> String {
    let mut root = schemars::schema_for!(Document).to_value();
    root["title"] = "Songcard snapshot, version 1".into();
    let limits = format!(
        "{}\n\n{}",
        root["description"].as_str().unwrap_or_default(),
        limits_sentence()
    );
    root["description"] = limits.into();
    let pointer = String::new();
    add_limits(&mut root, &pointer, &DOCUMENT);
    // Editors find the schema by this key.
    root["properties"]["$schema"] = json!({ "type": "string", "format": "uri" });
    let text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text + "\n"
}

/// Adds the limits of a shape and of everything inside it to the schema at this pointer.
fn add_limits(root: &mut Value, pointer: &str, shape: &Shape) {
    let pointer = resolve(root, pointer);
    let here = root.pointer_mut(&pointer).and_then(Value::as_object_mut);
    let Some(here) = here else { return };
    match shape {
        Shape::Flag => {}
        Shape::Text(most) => set(here, "maxLength", (*most).into()),
        Shape::Whole((least, most)) => {
            set(here, "minimum", (*least).into());
            set(here, "maximum", (*most).into());
        }
        Shape::Ranks => {
            set(here, "maxItems", limits::RANKS.into());
            let items = json!({ "type": ["integer", "null"], "minimum": 1, "maximum": 1000 });
            set(here, "items", items);
        }
        Shape::List(of, most) => {
            set(here, "maxItems", (*most).into());
            add_limits(root, &format!("{pointer}/items"), of);
        }
        Shape::Map(of, most) => {
            set(here, "maxProperties", (*most).into());
            add_limits(root, &format!("{pointer}/additionalProperties"), of);
        }
        Shape::Object(keys) => {
            for key in *keys {
                add_limits(
                    root,
                    &format!("{pointer}/properties/{}", key.name),
                    &key.shape,
                );
            }
        }
    }
}

fn set(schema: &mut Map<String, Value>, key: &str, value: Value) {
    schema.insert(key.to_owned(), value);
}

/// The pointer after following a reference or the non-null alternative.
fn resolve(root: &Value, pointer: &str) -> String {
    let here = root.pointer(pointer).unwrap_or(&Value::Null);
    if let Some(name) = here["$ref"].as_str() {
        return name.trim_start_matches('#').to_owned();
    }
    match here["anyOf"].is_array() {
        true => resolve(root, &format!("{pointer}/anyOf/0")),
        false => pointer.to_owned(),
    }
}
