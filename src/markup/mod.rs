//! The renderer: markup as data, written as HTML, built in a DOM or hydrated.
//!
//! In: elements with fixed and live content. Out: text for a publisher, nodes for a browser. Must not know: songs, cards.
//!
//! Leptos' own `view!` compiles every element of every view into code of its own, and that code is most of what a reader
//! downloads. A [`Node`] is data, and one writer for each target walks it: [`html`] writes text, [`build`] makes nodes of a
//! document, and [`hydrate`] takes over nodes that a publisher wrote. To Leptos it is a view like any other ([`mount`]).

mod attribute;
mod build;
mod delegation;
mod effect;
mod element;
mod html;
mod hydrate;
mod interned;
mod mount;

pub use attribute::{IntoValue, Value, truth};
pub use effect::Watch;
pub use element::{El, el, fragment};
pub use mount::Mounted;

use attribute::Attribute;
use leptos::prelude::View;
use std::borrow::Cow;

/// A piece of markup.
pub enum Node {
    Nothing,
    Text(Cow<'static, str>),
    Element(El),
}

/// What an element holds.
enum Content {
    /// Without [`Node::Nothing`], without empty texts, no two texts side by side: what a browser
    /// reads from the written markup is then node for node the same.
    Fixed(Vec<Node>),
    /// The whole content, made anew whenever a signal that it reads has another value.
    Live(Box<dyn Fn() -> Node + Send + Sync>),
    /// One text, never empty, which follows the signals that it reads.
    Text(Box<dyn Fn() -> Cow<'static, str> + Send + Sync>),
}

struct Element {
    /// As in a style sheet, a tag and its classes: `span.how`. Empty for a fragment.
    name: &'static str,
    attributes: Vec<Attribute>,
    content: Content,
}

impl Element {
    fn tag(&self) -> &'static str {
        self.name.split('.').next().unwrap_or_default()
    }

    /// The classes of the name, as the value of their attribute.
    fn class(&self) -> Option<Cow<'static, str>> {
        let (_, classes) = self.name.split_once('.')?;
        Some(match classes.contains('.') {
            true => classes.replace('.', " ").into(),
            false => classes.into(),
        })
    }
}

impl Node {
    /// The nodes that this one stands for: a fragment is its children.
    fn parts(self) -> Vec<Node> {
        match fragment().child(self).0.content {
            Content::Fixed(nodes) => nodes,
            Content::Live(_) | Content::Text(_) => Vec::new(),
        }
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

/// What Leptos' own macro makes of a component that returns a node.
impl From<View<Node>> for Node {
    fn from(view: View<Node>) -> Node {
        view.into_inner()
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(perhaps: Option<T>) -> Node {
        perhaps.map_or(Node::Nothing, Into::into)
    }
}
