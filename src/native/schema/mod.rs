//! The [JSON Schema](https://json-schema.org/) of snapshot version 1, from the declarations of its records.

mod limits_sentence;

use crate::snapshot::{DOCUMENT, Key, Need, Object, Shape, limits};
use crate::song::Rank;
use limits_sentence::limits_sentence;
use serde_json::{Map, Value, json};

/// The schema, pretty-printed, with a newline at its end.
pub fn schema() -> String {
    let mut definitions = Map::new();
    let mut root = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Songcard snapshot, version 1",
    });
    if let Shape::Object(document) = &DOCUMENT {
        let described = object(document, &mut definitions);
        for (keyword, value) in described.as_object().into_iter().flatten() {
            root[keyword] = value.clone();
        }
        let limits = format!("{}\n\n{}", document.about.text(), limits_sentence());
        root["description"] = limits.into();
    }
    // Editors find the schema by this key.
    root["properties"]["$schema"] = json!({ "type": "string", "format": "uri" });
    root["$defs"] = definitions.into();
    format!("{root:#}\n")
}

/// The schema of an object. Those of the objects inside it are added to the definitions.
fn object(object: &Object, definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for key in object.keys {
        properties.insert(key.name.to_owned(), property(key, definitions));
    }
    let is_required = |key: &&Key| key.need == Need::Required;
    let required: Vec<&str> = object
        .keys
        .iter()
        .filter(is_required)
        .map(|key| key.name)
        .collect();
    let mut schema = json!({
        "type": "object",
        "description": object.about.text(),
        "properties": properties,
    });
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema
}

/// The schema of a key's value.
fn property(key: &Key, definitions: &mut Map<String, Value>) -> Value {
    let mut schema = value(&key.shape, definitions);
    match key.need {
        Need::Required => {}
        Need::Nullable => schema = or_null(schema),
        Need::Optional => schema["default"] = default(&key.shape),
    }
    schema["description"] = key.meaning.text().into();
    schema
}

/// The schema of what may also be null.
fn or_null(mut schema: Value) -> Value {
    if schema.get("$ref").is_some() {
        return json!({ "anyOf": [schema, { "type": "null" }] });
    }
    schema["type"] = json!([schema["type"], "null"]);
    if let Some(words) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        words.push(Value::Null);
    }
    schema
}

/// What an absent key means.
fn default(shape: &Shape) -> Value {
    match shape {
        Shape::Flag => false.into(),
        Shape::Map(..) => json!({}),
        _ => json!([]),
    }
}

fn value(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    match shape {
        Shape::Text(most) => json!({ "type": "string", "maxLength": most }),
        Shape::Tag => json!({ "type": "string", "maxLength": limits::WORD }),
        Shape::OneOf(words) => json!({ "type": "string", "enum": words }),
        Shape::Whole((least, most)) if least == most => {
            json!({ "type": "integer", "const": least })
        }
        Shape::Whole((least, most)) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Ranks => json!({
            "type": "array",
            "items": { "type": ["integer", "null"], "minimum": 1, "maximum": Rank::LOWEST },
            "maxItems": limits::RANKS,
        }),
        Shape::List(of, most) => {
            json!({ "type": "array", "items": value(of, definitions), "maxItems": most })
        }
        Shape::Map(of, most) => json!({
            "type": "object",
            "additionalProperties": value(of, definitions),
            "maxProperties": most,
        }),
        Shape::Object(record) => {
            let name = record.name.text();
            if !definitions.contains_key(&name) {
                // Its place is before those of the objects inside it.
                definitions.insert(name.clone(), Value::Null);
                let schema = object(record, definitions);
                definitions[&name] = schema;
            }
            json!({ "$ref": format!("#/$defs/{name}") })
        }
    }
}
