//! Changes the nodes of the text whose values differ.

use super::insert::{insert, replace};
use super::line::{COLUMNS, is_broken, is_too_long, join_members, text_before};
use super::pairs::pairs;
use super::scalars;
use super::style::{Style, space_inside};
use jsonc_parser::cst::{CstContainerNode, CstNode, CstObject};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Gives a node its new value; if `is_flat`, without line breaks.
pub fn edit(style: &Style, node: &CstNode, old: &Value, new: &Value, is_flat: bool) {
    // `9000.0` equals 9000.
    if old == new || (old.is_number() && old.as_f64() == new.as_f64()) {
        return;
    }
    let is_one_line = !node.children().iter().any(CstNode::is_newline);
    // A line that is too long already is not broken.
    let may_break = !is_flat && !is_broken(&node.to_string()) && !is_too_long(node);
    let breaks = may_break && text_before(node).chars().count() + style.width(new) >= COLUMNS;
    let inside = space_inside(node);
    match (node, old, new) {
        (
            CstNode::Container(CstContainerNode::Object(object)),
            Value::Object(old),
            Value::Object(new),
        ) => {
            if breaks {
                object.ensure_multiline();
            }
            edit_object(style, object, old, new, is_flat || (is_one_line && !breaks));
        }
        (
            CstNode::Container(CstContainerNode::Array(list)),
            Value::Array(old),
            Value::Array(new),
        ) => {
            if scalars::are_scalars(old) && scalars::are_scalars(new) {
                return scalars::edit(style, node, old, new, may_break);
            }
            if breaks {
                list.ensure_multiline();
            }
            edit_list(style, node, old, new, is_flat || (is_one_line && !breaks));
        }
        _ => return replace(style, node, new, is_flat),
    }
    if is_one_line && !breaks {
        join_members(node, &inside);
    }
}

fn edit_object(
    style: &Style,
    object: &CstObject,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    is_flat: bool,
) {
    for property in object.properties() {
        let key = property.decoded_name().unwrap_or_default();
        match (new.get(&key), property.value()) {
            (Some(value), Some(node)) => edit(style, &node, &old[&key], value, is_flat),
            _ => property.remove(),
        }
    }
    let container = CstNode::from(CstContainerNode::Object(object.clone()));
    let mut above: Option<&String> = None;
    for (key, value) in new {
        if !old.contains_key(key) {
            let neighbour = above.and_then(|above| object.get(above));
            let at = neighbour.map_or(0, |above| above.property_index() + 1);
            insert(style, &container, at, Some(key), value, is_flat);
        }
        above = Some(key);
    }
}

fn edit_list(style: &Style, list: &CstNode, old: &[Value], new: &[Value], is_flat: bool) {
    let elements = list.children_exclude_trivia_and_tokens();
    let pairs = pairs(old, new);
    let kept: HashSet<usize> = pairs.iter().flatten().copied().collect();
    for (at, element) in elements.iter().enumerate() {
        if !kept.contains(&at) {
            element.clone().remove();
        }
    }
    for (at, (pair, value)) in pairs.into_iter().zip(new).enumerate() {
        match pair {
            Some(was) => edit(style, &elements[was], &old[was], value, is_flat),
            None => insert(style, list, at, None, value, is_flat),
        }
    }
}
