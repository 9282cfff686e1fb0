//! A node: what a view returns.

use super::attribute::Attribute;
use leptos::prelude::View;
use std::borrow::Cow;

/// A piece of markup: nothing, a text, or an element.
pub enum Node {
    /// No node at all.
    Nothing,
    /// A text, escaped where it is written.
    Text(Cow<'static, str>),
    /// An element, or the children of a fragment.
    Element(El),
}

/// An element; boxed, so that handing it on costs one word.
pub struct El(pub(super) Box<Element>);

/// An element whose whole content is live: no child can be added to it.
pub struct LiveEl(pub(super) El);

pub(super) struct Element {
    /// Empty for a fragment.
    pub tag: &'static str,
    /// Class names, separated by spaces; empty for none.
    pub class: Cow<'static, str>,
    pub attributes: Vec<Attribute>,
    pub content: Content,
}

/// The content of an element.
pub(super) enum Content {
    /// Without [`Node::Nothing`], without empty texts, no two texts side by side: what a browser reads from the written
    /// markup is then node for node the same.
    Fixed(Vec<Node>),
    /// The whole content, rendered again whenever a signal that it reads has another value.
    Live(Box<dyn Fn() -> Node + Send + Sync>),
    /// One text, never empty, which follows the signals that it reads.
    Text(LiveText),
}

pub(super) type LiveText = Box<dyn Fn() -> Cow<'static, str> + Send + Sync>;

impl Node {
    /// The children of a fragment, or the node alone.
    pub(super) fn parts(self) -> Vec<Node> {
        let mut parts = Vec::new();
        push(&mut parts, self);
        parts
    }
}

/// Adds a node to a list of children as [`Content::Fixed`] has them.
pub(super) fn push(children: &mut Vec<Node>, child: Node) {
    match child {
        Node::Nothing => {}
        Node::Text(text) if text.is_empty() => {}
        Node::Text(text) => match children.last_mut() {
            Some(Node::Text(before)) => before.to_mut().push_str(&text),
            _ => children.push(Node::Text(text)),
        },
        Node::Element(element) if element.0.tag.is_empty() => {
            if let Content::Fixed(parts) = element.0.content {
                for part in parts {
                    push(children, part);
                }
            }
        }
        Node::Element(element) => children.push(Node::Element(element)),
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Node {
        Node::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Node {
        Node::Text(Cow::Owned(text))
    }
}

impl From<El> for Node {
    fn from(element: El) -> Node {
        Node::Element(element)
    }
}

impl From<LiveEl> for Node {
    fn from(element: LiveEl) -> Node {
        Node::Element(element.0)
    }
}

/// What Leptos' own macro makes of a component that returns a node.
impl From<View<Node>> for Node {
    fn from(view: View<Node>) -> Node {
        view.into_inner()
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(node: Option<T>) -> Node {
        node.map_or(Node::Nothing, Into::into)
    }
}
