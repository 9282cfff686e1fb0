//! What templates say of the element: the part of the types that frameworks share.

use super::members::settable;
use super::types::{INHERITED, event_type, own_type};
use crate::embed::{ATTRIBUTES, Attribute, EVENTS};
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
        let mut line = |name: &str, given: &str| {
            let _ = writeln!(
                text,
                "  /** {} */\n  {name}?: {given} | null | undefined;",
                attribute.does
            );
        };
        line(&attribute.property(), &given(&attribute));
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

/// The type of a property in TypeScript.
pub(super) fn given(attribute: &Attribute) -> String {
    match own_type(attribute) {
        Some(own) => format!("{own} | \"\""),
        None if attribute.is_flag() => "boolean".to_owned(),
        None => "string".to_owned(),
    }
}
