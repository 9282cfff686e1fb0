//! The element described for editors and documentation: a
//! [Custom Elements Manifest](https://github.com/webcomponents/custom-elements-manifest).

use super::members::{MEMBERS, SLOTS};
use super::pretty::pretty;
use super::type_names::{INHERITED, event_type, union};
use crate::embed::{ATTRIBUTES, Attribute, EVENTS, PARTS, PROPERTIES, STATES, StyleHook};
use serde_json::{Value, json};

/// The manifest, pretty-printed; `loader` is the module that defines the element.
pub fn manifest(loader: &str) -> String {
    let events = EVENTS.map(|event| {
        json!({
            "name": event.name,
            "type": { "text": event_type(&event) },
            "description": event.description,
        })
    });
    let mut members = ATTRIBUTES.map(|attribute| member(&attribute)).to_vec();
    for one in MEMBERS {
        let mut field = json!({
            "kind": "field",
            "name": one.name,
            "type": { "text": one.kind },
            "description": one.description,
        });
        if one.set.is_none() {
            field["readonly"] = true.into();
        }
        members.push(field);
    }
    let declaration = json!({
        "kind": "class",
        "name": "SongCard",
        "description": "One song’s chart run, lyrics and credits in a card.",
        "superclass": { "name": "HTMLElement", "package": "global:" },
        "customElement": true,
        "tagName": "song-card",
        "attributes": ATTRIBUTES.map(|attribute| attribute_of(&attribute)),
        "members": members,
        "events": events,
        "slots": SLOTS.map(hook),
        "cssProperties": PROPERTIES.map(hook),
        "cssParts": PARTS.map(hook),
        "cssStates": STATES.map(hook),
    });
    pretty(&json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [{
            "kind": "javascript-module",
            "path": loader,
            "declarations": [declaration],
            "exports": [{
                "kind": "custom-element-definition",
                "name": "song-card",
                "declaration": { "name": "SongCard", "module": loader },
            }],
        }],
    }))
}

fn attribute_of(attribute: &Attribute) -> Value {
    let mut value = json!({
        "name": attribute.name,
        "fieldName": attribute.property(),
        "type": { "text": type_of(attribute) },
        "description": format!(
            "{} Values: {}. Default: {}.",
            attribute.description, attribute.values, attribute.default
        ),
    });
    // The standard requires the value itself, not a description.
    if attribute.choices().contains(&attribute.default) {
        value["default"] = attribute.default.into();
    }
    value
}

fn member(attribute: &Attribute) -> Value {
    let mut value = json!({
        "kind": "field",
        "name": attribute.property(),
        "type": { "text": type_of(attribute) },
        "description": attribute.description,
        "attribute": attribute.name,
        "reflects": true,
    });
    if INHERITED.contains(&attribute.name) {
        value["inheritedFrom"] = json!({ "name": "HTMLElement", "package": "global:" });
    }
    value
}

/// The type spelled out, so that editors can complete its values.
fn type_of(attribute: &Attribute) -> String {
    match attribute.choices() {
        _ if attribute.is_flag() => "boolean".to_owned(),
        choices if choices.is_empty() => "string".to_owned(),
        choices => union(&choices),
    }
}

fn hook(hook: StyleHook) -> Value {
    json!({ "name": hook.name, "description": hook.description })
}
