//! The element's properties and events in templates: the types that all frameworks share.

use super::members::settable;
use super::type_names::{INHERITED, event_type, property_type};
use crate::embed::{ATTRIBUTES, EVENTS};
use std::fmt::Write;

/// `SongCardProps` and `SongCardEventMap`, for the end of `song-card.d.ts`.
pub(super) fn props() -> String {
    let mut text = String::from(
        "\n/** What a template says of `<song-card>`: its attributes, and the properties that have none. */\n\
         export interface SongCardProps {\n",
    );
    for attribute in ATTRIBUTES {
        if INHERITED.contains(&attribute.name) {
            continue;
        }
        let mut line = |name: &str, kind: &str| {
            let _ = writeln!(
                text,
                "  /** {} */\n  {name}?: {kind} | null | undefined;",
                attribute.description
            );
        };
        line(&attribute.property(), &property_type(&attribute));
        if attribute.is_flag() {
            // Some frameworks write every value of an attribute as text.
            let written = "boolean | \"\" | \"true\" | \"false\"";
            line(&format!("\"{}\"", attribute.name), written);
        }
    }
    text += &settable();
    text.push_str(
        "}\n\n/** The element's events by their names. */\nexport interface SongCardEventMap {\n",
    );
    for event in EVENTS {
        let _ = writeln!(text, "  \"{}\": {};", event.name, event_type(&event));
    }
    text + "}\n"
}
