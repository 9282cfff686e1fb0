//! The layout of a file, so that new values look like the others.

use super::line::is_broken;
use jsonc_parser::cst::{CstNewlineKind, CstNode, CstRootNode};
use serde_json::Value;

/// The author's habits.
pub struct Style {
    /// The indentation of one level.
    pub indent: String,
    /// The line ending.
    pub line_end: &'static str,
    /// The space inside the brackets of an object on one line; `None` where objects are on several lines.
    pub in_object: Option<String>,
}

impl Style {
    /// The layout of a text, with defaults for what it does not show.
    pub fn of(root: &CstRootNode, value: &CstNode) -> Style {
        let in_object = match first_small_object(value) {
            Some(object) if is_broken(&object.to_string()) => None,
            Some(object) => Some(space_inside(&object)),
            None => Some(" ".to_owned()),
        };
        Style {
            indent: root.single_indent_text().unwrap_or_else(|| "  ".to_owned()),
            line_end: match root.newline_kind() {
                CstNewlineKind::LineFeed => "\n",
                CstNewlineKind::CarriageReturn => "\r",
                CstNewlineKind::CarriageReturnLineFeed => "\r\n",
            },
            in_object,
        }
    }

    /// How many characters a value has on one line.
    pub fn width(&self, value: &Value) -> usize {
        let separators = |count: usize| 2 * count.saturating_sub(1);
        let inside = self.in_object.as_ref().map_or(0, String::len);
        match value {
            Value::Array(items) => {
                let items_width: usize = items.iter().map(|item| self.width(item)).sum();
                2 + separators(items.len()) + items_width
            }
            Value::Object(fields) => {
                let member =
                    |(key, value): (&String, &Value)| key.chars().count() + 4 + self.width(value);
                2 + 2 * inside + separators(fields.len()) + fields.iter().map(member).sum::<usize>()
            }
            scalar => scalar.to_string().chars().count(),
        }
    }
}

/// The first object inside this value that has no object inside it.
fn first_small_object(value: &CstNode) -> Option<CstNode> {
    let children = value.children_exclude_trivia_and_tokens();
    children.iter().find_map(|child| {
        let inner = first_small_object(child);
        inner.or_else(|| child.as_object().map(|_| child.clone()))
    })
}

/// The space after the opening bracket.
pub fn space_inside(container: &CstNode) -> String {
    match container.child_at_index(1) {
        Some(space) if space.is_whitespace() => space.to_string(),
        _ => String::new(),
    }
}
