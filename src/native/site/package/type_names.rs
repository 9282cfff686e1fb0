//! TypeScript's types of attributes, properties and events.

use crate::embed::{Attribute, ElementEvent};

/// Attributes that every HTML element reflects already.
pub(super) const INHERITED: [&str; 1] = ["lang"];

/// The type of a property.
pub(super) fn property_type(attribute: &Attribute) -> String {
    match type_name(attribute) {
        Some(own) => format!("{own} | \"\""),
        None if attribute.is_flag() => "boolean".to_owned(),
        None => "string".to_owned(),
    }
}

/// The name of the type of an attribute with a fixed list of values: `SongcardView`.
pub(super) fn type_name(attribute: &Attribute) -> Option<String> {
    (!attribute.choices().is_empty()).then(|| pascal(&format!("songcard-{}", attribute.name)))
}

/// `SongcardViewChangeEvent` for `songcard-view-change`.
pub(super) fn event_type(event: &ElementEvent) -> String {
    format!("{}Event", pascal(event.name))
}

fn pascal(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        format!("{}{rest}", first.to_ascii_uppercase())
    });
    words.collect()
}

/// The union of these words: `"auto" | "light" | "dark"`.
pub(super) fn union(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    words.join(" | ")
}
