//! Lists of scalars, such as ranks: as many on a line as fit, where the author does so.

use super::line::{COLUMNS, indent, is_broken, space_before, text_before};
use super::node::replace_node;
use super::style::Style;
use jsonc_parser::cst::{CstInputValue, CstNode};
use serde_json::Value;

/// Whether all are scalars.
pub fn are_scalars(items: &[Value]) -> bool {
    items
        .iter()
        .all(|item| !item.is_array() && !item.is_object())
}

/// Whether a node is a list of scalars, with at least one.
pub fn is_list(node: &CstNode) -> bool {
    let elements = node.children_exclude_trivia_and_tokens();
    let is_scalar = |element: &CstNode| matches!(element, CstNode::Leaf(_));
    node.as_array().is_some() && !elements.is_empty() && elements.iter().all(is_scalar)
}

/// Gives a list its new items: those that it begins and ends with as before keep their bytes.
pub fn edit(style: &Style, node: &CstNode, old: &[Value], new: &[Value], may_break: bool) {
    let above = old
        .iter()
        .zip(new)
        .take_while(|(old, new)| old == new)
        .count();
    let rest = old.len().min(new.len()) - above;
    let ends = old.iter().rev().zip(new.iter().rev()).take(rest);
    let below = ends.take_while(|(old, new)| old == new).count();
    let elements = node.children_exclude_trivia_and_tokens();
    let kept = |element: &CstNode| (Some(space_before(element)), element.to_string());
    let first = elements[..above].iter().map(kept);
    let added = new[above..new.len() - below]
        .iter()
        .map(|item| (None, item.to_string()));
    let last = elements[elements.len() - below..].iter().map(kept);
    let head = elements.first().map(space_before).unwrap_or_default();
    let gaps: Vec<String> = elements.iter().skip(1).map(space_before).collect();
    let broken_gap = gaps.iter().find(|gap| is_broken(gap));
    let flat_gap = gaps.iter().find(|gap| !is_broken(gap));
    let mut list = String::from("[");
    let mut column = text_before(node).chars().count() + 1;
    for (at, (space, item)) in first.chain(added).chain(last).enumerate() {
        let fits = column + 2 + item.chars().count() < COLUMNS;
        let space = match (space, broken_gap, flat_gap) {
            (_, _, _) if at == 0 => head.clone(),
            (Some(space), _, _) => space,
            (None, Some(broken), None) => broken.clone(),
            (None, Some(broken), Some(_)) if !fits => broken.clone(),
            (None, _, flat) => flat.map_or(" ", String::as_str).to_owned(),
        };
        let piece = if at > 0 { "," } else { "" }.to_owned() + &space + &item;
        column = match piece.rsplit_once(['\n', '\r']) {
            Some((_, line)) => line.chars().count(),
            None => column + piece.chars().count(),
        };
        list += &piece;
    }
    if let Some(bracket) = node.children().pop().filter(|_| !new.is_empty()) {
        list += &space_before(&bracket);
    }
    list.push(']');
    if may_break && !is_broken(&list) && column + 1 >= COLUMNS {
        let items: Vec<String> = new.iter().map(Value::to_string).collect();
        write(style, node, &items);
    } else {
        replace_node(node, CstInputValue::Number(list));
    }
}

/// Writes as many items on a line as fit.
pub fn fill(style: &Style, node: &CstNode) {
    let elements = node.children_exclude_trivia_and_tokens();
    let items: Vec<String> = elements.iter().map(CstNode::to_string).collect();
    write(style, node, &items);
}

fn write(style: &Style, node: &CstNode, items: &[String]) {
    let outside = indent(node);
    let indent = format!("{}{outside}{}", style.line_end, style.indent);
    let first_column = indent.chars().count() - style.line_end.len();
    let mut text = String::new();
    let mut column = COLUMNS;
    for (at, item) in items.iter().enumerate() {
        let width = item.chars().count();
        if column + 2 + width < COLUMNS {
            text += ", ";
            column += 2 + width;
        } else {
            text += if at > 0 { "," } else { "" };
            text += &indent;
            column = first_column + width;
        }
        text += item;
    }
    let list = format!("[{text}{}{outside}]", style.line_end);
    replace_node(node, CstInputValue::Number(list));
}
