//! The element's TypeScript types, for editors and compilers of pages that hold it.

use super::members::accessors;
use super::props::{given, props};
use crate::embed::{ATTRIBUTES, Attribute, ERROR_CODES, EVENTS, Event};
use std::fmt::Write;

/// Attributes that every HTML element reflects already.
pub(super) const INHERITED: [&str; 1] = ["lang"];

/// `song-card.d.ts`.
pub fn types() -> String {
    let mut text = String::from("// The types of <song-card>.\n\n");
    for attribute in ATTRIBUTES {
        if let Some(name) = own_type(&attribute) {
            let choices = union(&attribute.choices());
            let _ = write!(
                text,
                "/** {} */\nexport type {name} = {choices};\n\n",
                attribute.does
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
            event.says
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
        let (name, given) = (attribute.property(), given(&attribute));
        let _ = write!(
            text,
            "  /** {} Takes {}. */\n  get {name}(): {given};\n  set {name}(value: {given} | null | undefined);\n",
            attribute.does, attribute.values
        );
    }
    text += &accessors();
    text.push_str(
        "}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n    \"song-card\": SongCard;\n  }\n",
    );
    // They bubble and cross shadow roots, so they are heard on any element, document and window.
    text.push_str("  interface GlobalEventHandlersEventMap {\n");
    for event in EVENTS {
        let _ = writeln!(text, "    \"{}\": {};", event.name, event_type(&event));
    }
    text.push_str("  }\n}\n");
    text + &props()
}

/// The type of an attribute with a few words to choose from: `SongcardView`.
pub(super) fn own_type(attribute: &Attribute) -> Option<String> {
    (!attribute.choices().is_empty()).then(|| pascal(&format!("songcard-{}", attribute.name)))
}

/// `SongcardViewChangeEvent` for `songcard-view-change`.
pub(super) fn event_type(event: &Event) -> String {
    format!("{}Event", pascal(event.name))
}

fn pascal(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        format!("{}{rest}", first.to_ascii_uppercase())
    });
    words.collect()
}

/// One of these words, as a type.
pub(super) fn union(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    words.join(" | ")
}
