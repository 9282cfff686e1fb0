//! The element's TypeScript types.

use super::members::accessors;
use super::props::props;
use super::type_names::{INHERITED, event_type, property_type, type_name, union};
use crate::embed::{ATTRIBUTES, ERROR_CODES, EVENTS};
use std::fmt::Write;

/// `song-card.d.ts`.
pub fn types() -> String {
    let mut text = String::from("// The types of <song-card>.\n\n");
    for attribute in ATTRIBUTES {
        if let Some(name) = type_name(&attribute) {
            let choices = union(&attribute.choices());
            let _ = write!(
                text,
                "/** {} */\nexport type {name} = {choices};\n\n",
                attribute.description
            );
        }
    }
    let _ = write!(
        text,
        "/** Why a card cannot be shown. */\nexport type SongcardErrorCode = {};\n\n",
        union(&ERROR_CODES)
    );
    text.push_str(
        "/** What `songcard-error` tells. */\nexport interface SongcardFailure {\n  code: SongcardErrorCode;\n  \
         problems: { pointer: string; message: string }[];\n  address: string | null;\n  cause: string | null;\n}\n\n",
    );
    for event in EVENTS {
        let (name, detail) = (event_type(&event), event.detail);
        let _ = write!(
            text,
            "/** {} */\nexport type {name} = CustomEvent<{detail}>;\n\n",
            event.description
        );
    }
    text.push_str(
        "/** The element `<song-card>`. Setting a property to null removes its attribute. */\n\
         export interface SongCard extends HTMLElement {\n",
    );
    for attribute in ATTRIBUTES {
        if INHERITED.contains(&attribute.name) {
            continue;
        }
        let (name, kind) = (attribute.property(), property_type(&attribute));
        let _ = write!(
            text,
            "  /** {} Takes {}. */\n  get {name}(): {kind};\n  set {name}(value: {kind} | null | undefined);\n",
            attribute.description, attribute.values
        );
    }
    text += &accessors();
    text.push_str(
        "}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n    \"song-card\": SongCard;\n  }\n",
    );
    // They bubble and cross shadow roots, so they can be handled on any element, document and window.
    text.push_str("  interface GlobalEventHandlersEventMap {\n");
    for event in EVENTS {
        let _ = writeln!(text, "    \"{}\": {};", event.name, event_type(&event));
    }
    text.push_str("  }\n}\n");
    text + &props()
}
