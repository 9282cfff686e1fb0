//! The builder: an element, its attributes, what it holds and what it answers.

use super::attribute::{Attribute, IntoValue, Setting};
use crate::markup::{Content, Element, Node};
use leptos::ev::Event;
use std::borrow::Cow;
use std::sync::Arc;

/// An element under construction; boxed, so that handing it on costs one word.
pub struct El(pub(super) Box<Element>);

/// An element by its tag and classes, as in a style sheet: `el("span.how")`.
pub fn el(name: &'static str) -> El {
    El(Box::new(Element {
        name,
        attributes: Vec::new(),
        content: Content::Fixed(Vec::new()),
    }))
}

/// Children without an element around them.
pub fn fragment() -> El {
    el("")
}

impl El {
    /// An attribute that stays as it is. `true` sets it without a value; `false` and `None` leave it
    /// out.
    pub fn attr(self, name: &'static str, value: impl IntoValue) -> El {
        match value.into_value() {
            Some(value) => self.with(name, Setting::Fixed(value)),
            None => self,
        }
    }

    /// An attribute that follows the signals which `value` reads.
    pub fn attr_live<V: IntoValue>(
        self,
        name: &'static str,
        value: impl Fn() -> V + Send + Sync + 'static,
    ) -> El {
        let value = Box::new(move || value().into_value());
        self.with(name, Setting::Live(value))
    }

    /// What happens on an event of this name at the element or inside it.
    pub fn on(self, name: &'static str, answer: impl Fn(&Event) + Send + Sync + 'static) -> El {
        self.with(name, Setting::Answer(Arc::new(answer)))
    }

    /// One more child: an element, a text, or nothing.
    pub fn child(mut self, child: impl Into<Node>) -> El {
        self.push(child.into());
        self
    }

    /// One more child for each of these.
    pub fn children<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> El {
        for child in children {
            self.push(child.into());
        }
        self
    }

    /// The whole content, in place of any other, made anew whenever a signal that `content` reads
    /// has another value. The element itself stays.
    pub fn children_live<N: Into<Node>>(
        mut self,
        content: impl Fn() -> N + Send + Sync + 'static,
    ) -> El {
        self.0.content = Content::Live(Box::new(move || content().into()));
        self
    }

    /// The whole content, in place of any other: a text that follows the signals which `text` reads.
    /// It costs as little as a live attribute; [`El::children_live`] keeps a scope of its own.
    pub fn text_live<T: Into<Cow<'static, str>>>(
        mut self,
        text: impl Fn() -> T + Send + Sync + 'static,
    ) -> El {
        self.0.content = Content::Text(Box::new(move || text().into()));
        self
    }

    /// Every element inside that is of this name, in the order of the document. What is live is not
    /// made yet.
    pub fn each(&mut self, name: &'static str, visit: &mut dyn FnMut(&mut El)) {
        let Content::Fixed(children) = &mut self.0.content else {
            return;
        };
        for child in children {
            if let Node::Element(element) = child {
                if element.0.name == name {
                    visit(element);
                }
                element.each(name, visit);
            }
        }
    }

    /// Whether an attribute is set.
    pub fn has(&self, name: &'static str) -> bool {
        let mut attributes = self.0.attributes.iter();
        attributes.any(|attribute| attribute.name == name)
    }

    /// Sets an attribute of an element that is in its place already.
    pub fn set(&mut self, name: &'static str, value: &'static str) {
        let setting = Setting::Fixed(value.into());
        self.0.attributes.push(Attribute { name, setting });
    }

    fn with(mut self, name: &'static str, setting: Setting) -> El {
        self.0.attributes.push(Attribute { name, setting });
        self
    }

    fn push(&mut self, child: Node) {
        let Content::Fixed(children) = &mut self.0.content else {
            return;
        };
        match child {
            Node::Nothing => {}
            Node::Text(text) if text.is_empty() => {}
            Node::Text(text) => match children.last_mut() {
                Some(Node::Text(before)) => before.to_mut().push_str(&text),
                _ => children.push(Node::Text(text)),
            },
            Node::Element(element) if element.0.name.is_empty() => {
                if let Content::Fixed(children) = element.0.content {
                    for child in children {
                        self.push(child);
                    }
                }
            }
            Node::Element(element) => children.push(Node::Element(element)),
        }
    }
}
