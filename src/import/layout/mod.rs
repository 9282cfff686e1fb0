//! Edits a snapshot's text and keeps its author's layout.
//!
//! In: the text, its value and the new value. Out: the text with as few changed lines as possible: equal values keep their
//! bytes, what is on one line stays on one line if it fits, and new values look like those around them. Without changes
//! every byte is kept.
//!
//! The syntax tree of `jsonc-parser` finds, inserts and removes. It writes every object on several lines and every list of
//! numbers on one, so joining, breaking and filling lines is done here.

mod edit;
mod format_order;
mod insert;
mod line;
mod node;
mod pairs;
mod scalars;
mod style;

use crate::snapshot::DOCUMENT;
use format_order::in_order;
use jsonc_parser::ParseOptions;
use jsonc_parser::cst::CstRootNode;
use serde_json::Value;
use style::Style;

/// Strict [JSON](https://www.rfc-editor.org/rfc/rfc8259), as browsers parse it.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The text with the value `new`, where `old` is its present value.
pub fn edited(text: &str, old: &Value, new: &Value) -> String {
    // Every import checks its snapshot before it changes anything.
    if old == new {
        return text.to_owned();
    }
    let root = CstRootNode::parse(text, &STRICT).ok();
    let Some((root, node)) = root.and_then(|root| Some((root.clone(), root.value()?))) else {
        // A snapshot has been parsed before.
        return format!("{new:#}\n");
    };
    let style = Style::of(&root, &node);
    let new = in_order(new, Some(&DOCUMENT));
    edit::edit(&style, &node, old, &new, false);
    as_program_wrote(text, old, root.to_string())
}

/// The new text in the layout of the old one where that was written by a program, with or without white space.
fn as_program_wrote(text: &str, old: &Value, new: String) -> String {
    let value = |new: &str| serde_json::from_str::<Value>(new).unwrap_or_default();
    let (wide, narrow) = (format!("{old:#}"), old.to_string());
    match text.strip_prefix(&wide) {
        _ if text == narrow => value(&new).to_string(),
        Some(rest) if rest.trim().is_empty() => format!("{:#}{rest}", value(&new)),
        _ => new,
    }
}
