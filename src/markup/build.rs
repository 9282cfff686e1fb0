//! The browser's pen: nodes of a document, and all that stays live in them.

use super::attribute::{Answer, Setting, Value};
use super::delegation::Listening;
use super::interned as known;
use crate::markup::{Content, Element, Node};
use leptos::prelude::{RenderEffect, document};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{self, js_sys::Reflect};
use std::borrow::Cow;
use std::mem;

const SVG: &str = "http://www.w3.org/2000/svg";
/// Stands where an attribute has its name: the text of the element.
const TEXT: &str = "#text";

/// Whatever is live between the nodes of one making. Dropped, it lets go of them.
#[derive(Default)]
pub(super) struct Scope {
    attributes: Vec<LiveAttribute>,
    answers: Vec<(web_sys::Element, Vec<(&'static str, Answer)>)>,
    pub(super) parts: Vec<RenderEffect<Scope>>,
    listening: Vec<Listening>,
}

impl Drop for Scope {
    /// An effect's task holds the value of the effect until it has run once more. What is inside has
    /// to end now: by then its signals may be gone.
    fn drop(&mut self) {
        for part in mem::take(&mut self.parts) {
            part.with_value_mut(|inner| drop(mem::take(inner)));
        }
    }
}

struct LiveAttribute {
    element: web_sys::Element,
    name: &'static str,
    value: Box<dyn Fn() -> Value + Send + Sync>,
    /// What the element has; `None` until it is looked at.
    known: Option<Value>,
}

impl Scope {
    /// Makes these nodes at the end of `parent`. Nothing in them is live before [`Scope::start`].
    pub(super) fn build(&mut self, nodes: Vec<Node>, parent: &web_sys::Node, svg: bool) {
        for node in nodes {
            let made = match node {
                Node::Nothing => continue,
                Node::Text(text) => document().create_text_node(&text).into(),
                Node::Element(element) => match self.build_element(*element.0, svg) {
                    Some(made) => made.into(),
                    None => continue,
                },
            };
            let made: web_sys::Node = made;
            let _ = parent.append_child(&made);
        }
    }

    /// `None` only for a name that is no tag, which would be a mistake of a view.
    fn build_element(&mut self, element: Element, svg: bool) -> Option<web_sys::Element> {
        let tag = element.tag();
        let svg = svg || tag == "svg";
        let space = svg.then_some(SVG);
        let made = match space {
            Some(_) => document().create_element_ns(space, tag).ok()?,
            None => known::create(tag)?,
        };
        if let Some(class) = element.class() {
            write(&made, "class", Some(&class));
        }
        let content = self.take_attributes(element, &made, false);
        match content {
            Content::Fixed(nodes) => self.build(nodes, &made, svg),
            Content::Live(content) => {
                let inside = made.clone();
                self.parts.push(RenderEffect::new(move |_| {
                    let mut scope = Scope::default();
                    scope.renew(content(), &inside, svg);
                    scope
                }));
            }
            Content::Text(text) => self.take_text(text, &made, false),
        }
        Some(made)
    }

    /// Remembers what is live in an element; sets the rest unless it is there already.
    pub(super) fn take_attributes(
        &mut self,
        element: Element,
        made: &web_sys::Element,
        there: bool,
    ) -> Content {
        let mut answers = Vec::new();
        for attribute in element.attributes {
            let name = attribute.name;
            match attribute.setting {
                Setting::Fixed(_) if there => {}
                Setting::Fixed(value) => write(made, name, Some(&value)),
                Setting::Live(value) => self.attributes.push(LiveAttribute {
                    element: made.clone(),
                    name,
                    value,
                    known: (!there).then_some(None),
                }),
                Setting::Answer(answer) => answers.push((name, answer)),
            }
        }
        if !answers.is_empty() {
            self.answers.push((made.clone(), answers));
        }
        element.content
    }

    /// Remembers a text that is the whole content of an element.
    pub(super) fn take_text(
        &mut self,
        text: Box<dyn Fn() -> Cow<'static, str> + Send + Sync>,
        element: &web_sys::Element,
        there: bool,
    ) {
        self.attributes.push(LiveAttribute {
            element: element.clone(),
            name: TEXT,
            value: Box::new(move || Some(text())),
            known: (!there).then_some(None),
        });
    }

    /// Makes the content of an element anew.
    pub(super) fn renew(&mut self, content: Node, inside: &web_sys::Element, svg: bool) {
        inside.set_text_content(None);
        self.build(content.parts(), inside, svg);
        self.start();
    }

    /// From here on attributes follow their signals, and elements answer.
    pub(super) fn start(&mut self) {
        for (element, answers) in mem::take(&mut self.answers) {
            self.listening.push(Listening::to(&element, answers));
        }
        for part in &self.parts {
            part.with_value_mut(Scope::start);
        }
        let mut attributes = mem::take(&mut self.attributes);
        if !attributes.is_empty() {
            self.parts.push(RenderEffect::new(move |_| {
                attributes.iter_mut().for_each(LiveAttribute::follow);
                Scope::default()
            }));
        }
    }
}

impl LiveAttribute {
    fn follow(&mut self) {
        let value = (self.value)();
        let known = self.known.get_or_insert_with(|| {
            let there = match self.name {
                TEXT => self.element.text_content(),
                name => self.element.get_attribute(name),
            };
            there.map(Into::into)
        });
        if *known != value {
            write(&self.element, self.name, value.as_ref());
            *known = value;
        }
    }
}

fn write(element: &web_sys::Element, name: &'static str, value: Option<&Cow<'static, str>>) {
    match value {
        // In the node that is there: another one would have to be laid out anew.
        _ if name == TEXT => match element.first_child() {
            Some(text) => return text.set_node_value(value.map(|value| &**value)),
            None => return element.set_text_content(value.map(|value| &**value)),
        },
        Some(Cow::Borrowed(value)) => known::set(element, name, &known::name(value)),
        Some(Cow::Owned(value)) => known::set(element, name, &JsValue::from_str(value)),
        None => drop(element.remove_attribute(name)),
    }
    // Once the reader has chosen, the attribute of an option or a slider no longer decides.
    let decides = match name {
        "selected" => JsValue::from_bool(value.is_some()),
        "value" => value.map(|value| JsValue::from_str(value)).into(),
        _ => return,
    };
    let _ = Reflect::set(element.unchecked_ref(), &JsValue::from_str(name), &decides);
}
