//! The builder of elements.

use super::attribute::{Attribute, IntoAttribute, Setting};
use super::child::IntoChild;
use super::node::{Content, El, Element, LiveEl, Node};
use leptos::ev::{Event, EventDescriptor};
use leptos::wasm_bindgen::JsCast;
use std::borrow::Cow;
use std::sync::Arc;

/// Children without an element around them.
pub fn fragment() -> El {
    El::new("")
}

impl El {
    pub(super) fn new(tag: &'static str) -> El {
        El(Box::new(Element {
            tag,
            class: Cow::Borrowed(""),
            attributes: Vec::new(),
            content: Content::Fixed(Vec::new()),
        }))
    }

    /// Adds class names, separated by spaces.
    pub fn class(mut self, names: &'static str) -> El {
        let class = &mut self.0.class;
        if class.is_empty() {
            *class = Cow::Borrowed(names);
        } else {
            *class = [class, " ", names].concat().into();
        }
        self
    }

    /// Sets an attribute: to a value, or to a closure that follows the signals which it reads.
    pub fn attr(mut self, name: &'static str, value: impl IntoAttribute) -> El {
        if let Some(setting) = value.into_attribute() {
            self.push_attribute(name, setting);
        }
        self
    }

    /// Sets an attribute, and in a document the property of the same name: once a reader has chosen an option or moved a
    /// slider, its attribute no longer decides.
    pub fn prop(mut self, name: &'static str, value: impl IntoAttribute) -> El {
        match value.into_attribute() {
            Some(Setting::Live(value)) => self.push_attribute(name, Setting::Property(value)),
            Some(setting) => self.push_attribute(name, setting),
            None => {}
        }
        self
    }

    /// Listens to an event at the element or inside it.
    pub fn on<E>(mut self, event: E, listener: impl Fn(E::EventType) + Send + Sync + 'static) -> El
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        // The names of all events that Leptos declares are borrowed.
        if let Cow::Borrowed(name) = event.name() {
            let listener = move |event: Event| listener(event.unchecked_into());
            self.push_attribute(name, Setting::Listener(Arc::new(listener)));
        }
        self
    }

    /// Adds a child: an element, a text, or nothing. A closure is the whole content of the element, rendered again when a
    /// signal that it reads has another value.
    pub fn child<C: IntoChild>(self, child: C) -> C::Parent {
        child.add_to(self)
    }

    /// Adds a child for each item.
    pub fn children<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> El {
        for child in children {
            self = self.with_child(child.into());
        }
        self
    }

    /// Calls `visit` with every descendant of this class, in the order of the document; live content is not rendered yet.
    pub fn each(&mut self, class: &'static str, visit: &mut dyn FnMut(&mut El)) {
        let Content::Fixed(children) = &mut self.0.content else {
            return;
        };
        for child in children {
            if let Node::Element(element) = child {
                if element.0.class == class {
                    visit(element);
                }
                element.each(class, visit);
            }
        }
    }

    /// Whether an attribute is set.
    pub fn has(&self, name: &'static str) -> bool {
        let mut attributes = self.0.attributes.iter();
        attributes.any(|attribute| attribute.name == name)
    }

    /// Sets an attribute of an element that is inside another one already.
    pub fn set(&mut self, name: &'static str, value: &'static str) {
        self.push_attribute(name, Setting::Fixed(value.into()));
    }

    fn push_attribute(&mut self, name: &'static str, setting: Setting) {
        self.0.attributes.push(Attribute { name, setting });
    }
}

impl LiveEl {
    /// As [`El::attr`].
    pub fn attr(self, name: &'static str, value: impl IntoAttribute) -> LiveEl {
        LiveEl(self.0.attr(name, value))
    }

    /// As [`El::on`].
    pub fn on<E>(self, event: E, listener: impl Fn(E::EventType) + Send + Sync + 'static) -> LiveEl
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        LiveEl(self.0.on(event, listener))
    }
}
