//! Inserts new values.

use super::line::{
    COLUMNS, indent, is_broken, join_members, restore_space, set_indent, space_before, text_before,
};
use super::node::replace_node;
use super::scalars;
use super::style::Style;
use jsonc_parser::cst::{CstContainerNode, CstInputValue, CstNode};
use serde_json::Value;

/// Inserts a member of an object or a list; if `is_flat`, without line breaks inside it.
pub fn insert(
    style: &Style,
    container: &CstNode,
    at: usize,
    key: Option<&str>,
    value: &Value,
    is_flat: bool,
) {
    let siblings = container.children_exclude_trivia_and_tokens();
    let own_lines = || siblings.iter().filter_map(|sibling| sibling.indent_text());
    let indent = own_lines()
        .next_back()
        .unwrap_or_else(|| indent(container) + &style.indent);
    let next = siblings.get(at);
    // The tree removes blank lines inside the brackets.
    let bracket = container.children().pop();
    let edges = [siblings.first().filter(|_| at > 0), bracket.as_ref()];
    let spaces = edges.map(|edge| edge.map(space_before));
    let next_shares_line = next.is_some_and(|next| next.indent_text().is_none());
    let inserted: CstNode = match (container, key) {
        (CstNode::Container(CstContainerNode::Object(object)), Some(key)) => {
            object.insert(at, key, input(value)).into()
        }
        (CstNode::Container(CstContainerNode::Array(array)), _) => array.insert(at, input(value)),
        _ => return,
    };
    if !is_flat {
        for (edge, space) in edges.into_iter().zip(&spaces) {
            if let (Some(edge), Some(space)) = (edge, space) {
                restore_space(edge, space);
            }
        }
        set_indent(&inserted, &indent);
        if let Some(next) = next.filter(|_| next_shares_line) {
            set_indent(next, &indent);
        }
    }
    let inserted_value = inserted.as_object_prop().map(|property| property.value());
    if let Some(node) = inserted_value.unwrap_or(Some(inserted)) {
        lay_out(style, &node, value, is_flat);
    }
}

/// Replaces a value by another one; if `is_flat`, without line breaks.
pub fn replace(style: &Style, node: &CstNode, value: &Value, is_flat: bool) {
    if let Some(node) = replace_node(node, input(value)) {
        lay_out(style, &node, value, is_flat);
    }
}

/// Writes a new value on one line where the author does so and it fits, else each of its members likewise.
fn lay_out(style: &Style, node: &CstNode, value: &Value, is_flat: bool) {
    let text = node.to_string();
    let column = text_before(node).chars().count();
    let fits = column + style.width(value) < COLUMNS;
    let is_list = scalars::is_list(node);
    if is_list && !is_flat && !fits {
        scalars::fill(style, node);
    } else if is_flat || (fits && style.in_object.is_some()) {
        flatten(style, node);
    } else if is_broken(&text) {
        let members = node.children_exclude_trivia_and_tokens().into_iter();
        let values = members.map(|member| match member.as_object_prop() {
            Some(property) => property.value().unwrap_or(member),
            None => member,
        });
        let inner: Vec<&Value> = match value {
            Value::Object(fields) => fields.values().collect(),
            Value::Array(items) => items.iter().collect(),
            _ => Vec::new(),
        };
        values
            .zip(inner)
            .for_each(|(node, value)| lay_out(style, &node, value, false));
    }
}

/// Writes a new value on one line.
fn flatten(style: &Style, node: &CstNode) {
    for member in node.children_exclude_trivia_and_tokens() {
        let value = member.as_object_prop().map(|property| property.value());
        value
            .unwrap_or(Some(member))
            .iter()
            .for_each(|value| flatten(style, value));
    }
    let inside = style
        .in_object
        .as_deref()
        .filter(|_| node.as_object().is_some());
    join_members(node, inside.unwrap_or_default());
}

/// A value for the syntax tree.
fn input(value: &Value) -> CstInputValue {
    match value {
        Value::Object(fields) => {
            let member = |(key, value): (&String, &Value)| (key.clone(), input(value));
            CstInputValue::Object(fields.iter().map(member).collect())
        }
        Value::Array(items) => CstInputValue::Array(items.iter().map(input).collect()),
        // The tree writes a number as it is given.
        scalar => CstInputValue::Number(scalar.to_string()),
    }
}
