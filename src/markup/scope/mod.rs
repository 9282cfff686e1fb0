//! What is live in nodes of a document: attributes, texts, contents and listeners.

mod build;
mod hydrate;
mod live_attribute;

use super::attribute::{Listener, Setting};
use super::delegation::Listening;
use super::node::{Content, Element, LiveText, Node};
use leptos::prelude::RenderEffect;
use leptos::web_sys;
use live_attribute::LiveAttribute;
use std::mem;

/// What is live in nodes that were built or hydrated together: it ends when this is dropped.
#[derive(Default)]
pub(super) struct LiveScope {
    attributes: Vec<LiveAttribute>,
    listeners: Vec<(web_sys::Element, Vec<(&'static str, Listener)>)>,
    effects: Vec<RenderEffect<LiveScope>>,
    listening: Vec<Listening>,
}

impl Drop for LiveScope {
    /// A dropped effect keeps its value until its task has run once more. What is live inside of it has to end before: by
    /// then its signals may be disposed.
    fn drop(&mut self) {
        for effect in mem::take(&mut self.effects) {
            effect.with_value_mut(|inner| drop(mem::take(inner)));
        }
    }
}

impl LiveScope {
    /// Remembers what is live in an element, and returns its content. Fixed attributes are set unless the element has them
    /// already, which is so where it is `hydrated`.
    fn take_attributes(
        &mut self,
        element: Element,
        made: &web_sys::Element,
        hydrated: bool,
    ) -> Content {
        let mut listeners = Vec::new();
        for attribute in element.attributes {
            let name = attribute.name;
            match attribute.setting {
                Setting::Fixed(_) if hydrated => {}
                Setting::Fixed(value) => live_attribute::set(made, name, Some(&value)),
                Setting::Live(value) => {
                    let live = LiveAttribute::new(made, name, value, hydrated);
                    self.attributes.push(live);
                }
                Setting::Property(value) => {
                    let live = LiveAttribute::new(made, name, value, hydrated);
                    self.attributes.push(live.with_property());
                }
                Setting::Listener(listener) => listeners.push((name, listener)),
            }
        }
        if !listeners.is_empty() {
            self.listeners.push((made.clone(), listeners));
        }
        element.content
    }

    /// Remembers a text that is the whole content of an element.
    fn take_text(&mut self, text: LiveText, element: &web_sys::Element, hydrated: bool) {
        self.attributes
            .push(LiveAttribute::text(element, text, hydrated));
    }

    /// Renders the content of an element again.
    fn render_again(&mut self, content: Node, inside: &web_sys::Element, svg: bool) {
        inside.set_text_content(None);
        self.build(content.parts(), inside, svg);
        self.start();
    }

    /// From here on attributes follow their signals, and listeners are called.
    pub(super) fn start(&mut self) {
        for (element, listeners) in mem::take(&mut self.listeners) {
            self.listening.push(Listening::to(&element, listeners));
        }
        for effect in &self.effects {
            effect.with_value_mut(LiveScope::start);
        }
        let mut attributes = mem::take(&mut self.attributes);
        if !attributes.is_empty() {
            self.effects.push(RenderEffect::new(move |_| {
                attributes.iter_mut().for_each(LiveAttribute::follow);
                LiveScope::default()
            }));
        }
    }
}
