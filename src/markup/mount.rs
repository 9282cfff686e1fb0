//! A node is a view to Leptos: it can be mounted, hydrated and written like any other.

use super::node::Node;
use super::scope::LiveScope;
use super::to_html;
use leptos::prelude::document;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys;

/// A node in a document. Dropped, it stays there and is no longer live.
#[derive(Default)]
pub struct Mounted {
    roots: Vec<web_sys::Node>,
    _scope: LiveScope,
}

impl Mounted {
    /// Whether the document holds it: `false` where written markup was of something else.
    pub fn fits(&self) -> bool {
        !self.roots.is_empty()
    }
}

impl Render for Node {
    type State = Mounted;

    fn build(self) -> Mounted {
        let (mut scope, holder) = (LiveScope::default(), document().create_document_fragment());
        scope.build(self.parts(), &holder, false);
        scope.start();
        Mounted {
            roots: children(&holder),
            _scope: scope,
        }
    }

    fn rebuild(self, state: &mut Mounted) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl RenderHtml for Node {
    type AsyncOutput = Node;
    type Owned = Node;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Node {
        self
    }

    fn to_html_with_buf(
        self,
        buffer: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        to_html::write(&self, buffer);
    }

    /// Hydrates the content of the element at the cursor, which must be this node's and
    /// hold nothing else. Where it does not fit, nothing is touched and [`Mounted::fits`] says so:
    /// Leptos' own views would abort the whole program.
    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, _: &PositionState) -> Mounted {
        let (mut scope, holder) = (LiveScope::default(), cursor.current());
        if !scope.hydrate(self.parts(), &holder, false) {
            return Mounted::default();
        }
        scope.start();
        Mounted {
            roots: children(&holder),
            _scope: scope,
        }
    }

    fn into_owned(self) -> Node {
        self
    }
}

no_attrs!(Node);

impl Mountable for Mounted {
    fn unmount(&mut self) {
        for root in &self.roots {
            if let Some(parent) = root.parent_node() {
                let _ = parent.remove_child(root);
            }
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        for root in &self.roots {
            let _ = parent.insert_before(root, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let first = self.roots.first();
        let parent = first.and_then(web_sys::Node::parent_node);
        parent.is_some_and(|parent| {
            child.mount(parent.unchecked_ref(), first);
            true
        })
    }

    fn elements(&self) -> Vec<types::Element> {
        let elements = self.roots.iter();
        elements
            .filter_map(|root| root.dyn_ref::<web_sys::Element>().cloned())
            .collect()
    }
}

fn children(parent: &web_sys::Node) -> Vec<web_sys::Node> {
    let mut found = Vec::new();
    let mut next = parent.first_child();
    while let Some(node) = next {
        next = node.next_sibling();
        found.push(node);
    }
    found
}
