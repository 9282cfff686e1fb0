//! Replaces nodes of the syntax tree.

use jsonc_parser::cst::{CstContainerNode, CstInputValue, CstLeafNode, CstNode};

/// Replaces a node; the new one is returned.
pub fn replace_node(node: &CstNode, input: CstInputValue) -> Option<CstNode> {
    match node.clone() {
        CstNode::Container(CstContainerNode::Object(node)) => node.replace_with(input),
        CstNode::Container(CstContainerNode::Array(node)) => node.replace_with(input),
        CstNode::Leaf(CstLeafNode::StringLit(node)) => node.replace_with(input),
        CstNode::Leaf(CstLeafNode::NumberLit(node)) => node.replace_with(input),
        CstNode::Leaf(CstLeafNode::BooleanLit(node)) => node.replace_with(input),
        CstNode::Leaf(CstLeafNode::NullKeyword(node)) => node.replace_with(input),
        _ => None,
    }
}
