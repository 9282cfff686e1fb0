//! The lines of the text, and the white space between the members of a value.

use jsonc_parser::cst::CstNode;

/// No line becomes longer, unless it is longer already or has a single value.
pub const COLUMNS: usize = 100;

/// Whether the text has a line break.
pub fn is_broken(text: &str) -> bool {
    text.contains(['\n', '\r'])
}

/// The text before a node on its line.
pub fn text_before(node: &CstNode) -> String {
    let mut before = String::new();
    let mut at = node.clone();
    loop {
        for sibling in at.previous_siblings() {
            let text = sibling.to_string();
            match text.rfind(['\n', '\r']) {
                Some(end) => return text[end + 1..].to_owned() + &before,
                None => before.insert_str(0, &text),
            }
        }
        match at.parent() {
            Some(parent) => at = parent.into(),
            None => return before,
        }
    }
}

/// The indentation of the line that a node is on.
pub fn indent(node: &CstNode) -> String {
    let line = text_before(node);
    line[..line.len() - line.trim_start_matches([' ', '\t']).len()].to_owned()
}

/// Whether a node with this text ends its line beyond [`COLUMNS`], so that a comma would be too much.
pub fn is_too_long(node: &CstNode) -> bool {
    let text = node.to_string();
    text.len() > 4 * COLUMNS || text_before(node).chars().count() + text.chars().count() >= COLUMNS
}

/// The white space and line breaks before a node.
pub fn space_before(node: &CstNode) -> String {
    let mut before: Vec<CstNode> = node
        .previous_siblings()
        .take_while(CstNode::is_trivia)
        .collect();
    before.reverse();
    before.iter().map(CstNode::to_string).collect()
}

/// Gives a node the white space and line breaks that were before it.
pub fn restore_space(node: &CstNode, space: &str) {
    let has_space = node
        .previous_siblings()
        .next()
        .is_some_and(|before| before.is_whitespace());
    if has_space && space_before(node) != space {
        join(node, space);
    }
}

/// The white space before a member on a line of its own.
pub fn set_indent(member: &CstNode, indent: &str) {
    set_space(member, indent, CstNode::is_newline);
}

/// Joins a member with the line before it.
pub fn join(member: &CstNode, space: &str) {
    set_space(member, space, |_| false);
}

/// Leaves one white space before a node, and the line breaks that are kept.
fn set_space(node: &CstNode, space: &str, keeps: impl Fn(&CstNode) -> bool) {
    let before: Vec<CstNode> = node
        .previous_siblings()
        .take_while(CstNode::is_trivia)
        .collect();
    let mut is_set = false;
    for trivia in before {
        match trivia.as_whitespace() {
            Some(whitespace) if !is_set => whitespace.set_value(space.to_owned()),
            None if keeps(&trivia) => {}
            _ => trivia.remove(),
        }
        is_set = true;
    }
}

/// Joins all members of a value, with this space inside its brackets.
pub fn join_members(container: &CstNode, inside: &str) {
    for (at, member) in container
        .children_exclude_trivia_and_tokens()
        .iter()
        .enumerate()
    {
        join(member, if at == 0 { inside } else { " " });
    }
    if let Some(bracket) = container.children().last() {
        join(bracket, inside);
    }
}
