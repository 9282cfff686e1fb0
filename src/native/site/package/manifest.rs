//! The element described for editors and documentation: a
//! [Custom Elements Manifest](https://github.com/webcomponents/custom-elements-manifest).

use super::pretty;
use super::types::{INHERITED, event_type, union};
use crate::embed::{ATTRIBUTES, Attribute, EVENTS, Handle, PARTS, PROPERTIES, STATES};
use serde_json::{Value, json};

/// Properties that are no attributes: name, type, description.
const PLAIN: [(&str, &str, &str); 4] = [
    (
        "currentTime",
        "number",
        "The time of the page’s own player in seconds; the lyrics follow it.",
    ),
    (
        "data",
        "object | null",
        "A snapshot as an object. It takes precedence over `src`.",
    ),
    (
        "ready",
        "Promise<SongCard>",
        "Fulfilled when the card is interactive, rejected when it has failed; after each there is a new promise.",
    ),
    (
        "error",
        "SongcardFailure | null",
        "The `detail` of the last `songcard-error`, null after a success.",
    ),
];

const SLOTS: [(&str, &str); 2] = [
    (
        "fallback",
        "What readers see until the card is shown, or if it cannot be: a link to the song’s page.",
    ),
    (
        "",
        "Anything else, which stays visible below the card. A `<script type=\"application/json\">` is a snapshot.",
    ),
];

/// The manifest, pretty-printed; `loader` is the module that defines the element.
pub fn manifest(loader: &str) -> String {
    let events = EVENTS.map(|event| {
        json!({
            "name": event.name,
            "type": { "text": event_type(&event) },
            "description": event.says,
        })
    });
    let mut members = ATTRIBUTES.map(|attribute| member(&attribute)).to_vec();
    for (name, kind, description) in PLAIN {
        members.push(json!({
            "kind": "field",
            "name": name,
            "type": { "text": kind },
            "description": description,
        }));
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
        "slots": SLOTS.map(|(name, description)| json!({ "name": name, "description": description })),
        "cssProperties": PROPERTIES.map(handle),
        "cssParts": PARTS.map(handle),
        "cssStates": STATES.map(handle),
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
        "type": { "text": taken(attribute) },
        "description": format!(
            "{} Values: {}. Default: {}.",
            attribute.does, attribute.values, attribute.default
        ),
    });
    // The standard wants the value itself here, no words about it.
    if attribute.choices().contains(&attribute.default) {
        value["default"] = attribute.default.into();
    }
    value
}

fn member(attribute: &Attribute) -> Value {
    let mut value = json!({
        "kind": "field",
        "name": attribute.property(),
        "type": { "text": taken(attribute) },
        "description": attribute.does,
        "attribute": attribute.name,
        "reflects": true,
    });
    if INHERITED.contains(&attribute.name) {
        value["inheritedFrom"] = json!({ "name": "HTMLElement", "package": "global:" });
    }
    value
}

/// Spelled out, since editors offer the words of it.
fn taken(attribute: &Attribute) -> String {
    match attribute.choices() {
        _ if attribute.is_flag() => "boolean".to_owned(),
        choices if choices.is_empty() => "string".to_owned(),
        choices => union(&choices),
    }
}

fn handle(handle: Handle) -> Value {
    json!({ "name": handle.name, "description": handle.is })
}
