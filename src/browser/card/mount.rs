//! A card in its container: rendered, or hydrated from prerendered markup.

use crate::embed::{Pages, Size};
use crate::markup::{Mounted, Node, Watch};
use crate::song::Song;
use crate::view;
use crate::view::{Choices, Request, State};
use crate::words::Words;
use any_spawner::Executor;
use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use std::sync::Arc;
use web_sys::HtmlElement;

/// What a card is rendered from.
#[derive(Clone)]
pub(crate) struct CardProps {
    pub song: Arc<Song>,
    pub words: &'static Words,
    pub size: Size,
    pub pages: Option<Pages>,
    /// Whether the card is the main content of its page.
    pub main: bool,
}

/// An interactive card. Dropping it empties its container.
pub(crate) struct MountedCard {
    pub state: State,
    owner: Owner,
    nodes: Mounted,
    watches: Vec<Watch>,
}

impl MountedCard {
    /// Renders the card in place of the container's content.
    pub fn render(
        container: &HtmlElement,
        props: CardProps,
        choices: Choices,
        on_request: impl Fn(Request) + 'static,
    ) -> MountedCard {
        container.set_text_content(None);
        let mut card = MountedCard::new(props, choices, on_request, Node::build);
        card.nodes.mount(container, None);
        card
    }

    /// Hydrates the prerendered card. `choices` have to be those that it was rendered with, except for the view, which
    /// changes attributes alone. `None` if the markup does not match; it is left as it was.
    pub fn hydrate(
        container: &HtmlElement,
        props: CardProps,
        choices: Choices,
        on_request: impl Fn(Request) + 'static,
    ) -> Option<MountedCard> {
        let card = MountedCard::new(props, choices, on_request, |node| {
            node.hydrate_from::<true>(container)
        });
        card.nodes.fits().then_some(card)
    }

    fn new(
        props: CardProps,
        choices: Choices,
        on_request: impl Fn(Request) + 'static,
        mount: impl FnOnce(Node) -> Mounted,
    ) -> MountedCard {
        // Effects run as tasks of the browser. This fails if an executor is already set; that is fine.
        let _ = Executor::init_wasm_bindgen();
        let CardProps {
            song,
            words,
            size,
            pages,
            main,
        } = props;
        let owner = Owner::new();
        let (state, nodes) = owner.with(|| {
            let state = State::of(choices)
                .with_main(main)
                .with_on_request(on_request);
            let card = view! { <view::Card song words size state pages/> };
            (state, mount(card.into()))
        });
        MountedCard {
            state,
            owner,
            nodes,
            watches: Vec::new(),
        }
    }

    /// Runs `act` now, and again whenever a signal that it reads has changed.
    pub fn watch(&mut self, act: impl FnMut() + 'static) {
        self.watches.push(self.owner.with(|| Watch::new(act)));
    }
}

impl Drop for MountedCard {
    fn drop(&mut self) {
        self.owner.cleanup();
        self.nodes.unmount();
    }
}
