//! A snapshot's text with new values in it, laid out as its author laid it out.
//!
//! In: the text, what it says, and what it should say. Out: the text with the fewest lines changed: what
//! says the same keeps its bytes, a list on one line stays on one as long as it fits, and what is added
//! follows the indentation and spacing around it. A file that says the same keeps every byte.

mod align;
mod change;
mod members;
mod style;
mod write;

use crate::diagnose::tree::parse;
use serde_json::Value;
use write::{Old, Writer};

/// No line becomes longer, unless it is already or a single value is.
const COLUMNS: usize = 100;

/// The text of `old`, which says `new` instead.
pub fn edited(text: &str, old: &Value, new: &Value) -> String {
    let Ok(root) = parse(text) else {
        // Whatever has been read as a snapshot parses.
        return format!("{new:#}\n");
    };
    let style = style::of(text, &root);
    let mut writer = Writer::new(text, &style);
    let value = jsonc_parser::common::Ranged::range(&root);
    writer.push(&text[..value.start]);
    let old = Old {
        node: &root,
        value: old,
    };
    writer.value(Some(old), new, false);
    writer.push(&text[value.end..]);
    writer.into_text()
}
