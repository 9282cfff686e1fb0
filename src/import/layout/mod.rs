//! Edits a snapshot's text and keeps its author's layout.
//!
//! In: the text, its value and the new value. Out: the text with as few changed lines as possible: equal values keep their
//! bytes, a list on one line stays on one line if it fits, and new values follow the indentation and spacing around them.
//! Without changes every byte is kept.

mod align;
mod changed;
mod members;
mod style;
mod writer;

use crate::diagnose::tree::parse;
use serde_json::Value;
use writer::{OldValue, Writer};

/// The text with the value `new`, where `old` is its present value.
pub fn edited(text: &str, old: &Value, new: &Value) -> String {
    let Ok(root) = parse(text) else {
        // A snapshot has been parsed before.
        return format!("{new:#}\n");
    };
    let style = style::of(text, &root);
    let mut writer = Writer::new(text, &style);
    let value = jsonc_parser::common::Ranged::range(&root);
    writer.push(&text[..value.start]);
    let old = OldValue {
        node: &root,
        value: old,
    };
    writer.value(Some(old), new, false);
    writer.push(&text[value.end..]);
    writer.into_text()
}
