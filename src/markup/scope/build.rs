//! Nodes of a document, built.

use super::{LiveScope, live_attribute};
use crate::markup::interned;
use crate::markup::node::{Content, Element, Node};
use leptos::prelude::{RenderEffect, document};
use leptos::web_sys;

const SVG: &str = "http://www.w3.org/2000/svg";

impl LiveScope {
    /// Builds these nodes at the end of `parent`. Nothing in them is live before [`LiveScope::start`].
    pub(in crate::markup) fn build(&mut self, nodes: Vec<Node>, parent: &web_sys::Node, svg: bool) {
        for node in nodes {
            let made: web_sys::Node = match node {
                Node::Nothing => continue,
                Node::Text(text) => document().create_text_node(&text).into(),
                Node::Element(element) => match self.build_element(*element.0, svg) {
                    Some(made) => made.into(),
                    None => continue,
                },
            };
            let _ = parent.append_child(&made);
        }
    }

    /// `None` only where the document refuses to create elements.
    fn build_element(&mut self, element: Element, svg: bool) -> Option<web_sys::Element> {
        let tag = element.tag;
        let svg = svg || tag == "svg";
        let made = match svg {
            true => document().create_element_ns(Some(SVG), tag).ok()?,
            false => interned::create(tag)?,
        };
        if !element.class.is_empty() {
            live_attribute::set(&made, "class", Some(&element.class));
        }
        match self.take_attributes(element, &made, false) {
            Content::Fixed(nodes) => self.build(nodes, &made, svg),
            Content::Live(content) => {
                let inside = made.clone();
                self.effects.push(RenderEffect::new(move |_| {
                    let mut scope = LiveScope::default();
                    scope.render_again(content(), &inside, svg);
                    scope
                }));
            }
            Content::Text(text) => self.take_text(text, &made, false),
        }
        Some(made)
    }
}
