//! Hydration: nodes that a publisher wrote become live as they are.

use super::LiveScope;
use crate::markup::node::{Content, Element, Node};
use leptos::prelude::RenderEffect;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys;
use std::cell::Cell;
use std::rc::Rc;

impl LiveScope {
    /// Finds these nodes in `parent`, which must contain them and nothing else. `false` where it does not; nothing has been
    /// changed then, as long as the scope is not started.
    pub(in crate::markup) fn hydrate(
        &mut self,
        nodes: Vec<Node>,
        parent: &web_sys::Node,
        svg: bool,
    ) -> bool {
        let mut next = parent.first_child();
        for node in nodes {
            let Some(found) = next else { return false };
            next = found.next_sibling();
            let same = match node {
                Node::Nothing => false,
                Node::Text(_) => found.node_type() == web_sys::Node::TEXT_NODE,
                Node::Element(element) => {
                    let same = found.node_name().eq_ignore_ascii_case(element.0.tag);
                    same && self.hydrate_element(*element.0, found.unchecked_into(), svg)
                }
            };
            if !same {
                return false;
            }
        }
        next.is_none()
    }

    fn hydrate_element(&mut self, element: Element, found: web_sys::Element, svg: bool) -> bool {
        let svg = svg || element.tag == "svg";
        match self.take_attributes(element, &found, true) {
            Content::Fixed(nodes) => self.hydrate(nodes, &found, svg),
            Content::Live(content) => {
                // The first run finds the written content, every later one renders it again.
                let (same, mut first) = (Rc::new(Cell::new(false)), true);
                let result = same.clone();
                self.effects.push(RenderEffect::new(move |_| {
                    let mut scope = LiveScope::default();
                    if std::mem::take(&mut first) {
                        result.set(scope.hydrate(content().parts(), &found, svg));
                    } else {
                        scope.render_again(content(), &found, svg);
                    }
                    scope
                }));
                same.get()
            }
            Content::Text(text) => {
                self.take_text(text, &found, true);
                let only = found.first_child();
                only.is_some_and(|node| {
                    node.node_type() == web_sys::Node::TEXT_NODE && node.next_sibling().is_none()
                })
            }
        }
    }
}
