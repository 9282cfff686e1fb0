//! A card in its place: made anew, or written markup taken over.

use crate::embed::{Pages, Size};
use crate::markup::{Mounted, Node, Watch};
use crate::song::Song;
use crate::view;
use crate::view::{Choices, State};
use crate::words::Words;
use any_spawner::Executor;
use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use std::sync::Arc;
use web_sys::HtmlElement;

/// Which card it shall be.
#[derive(Clone)]
pub(crate) struct Wanted {
    pub song: Arc<Song>,
    pub words: &'static Words,
    pub size: Size,
    pub pages: Option<Pages>,
    /// Whether the card is the main content of its page.
    pub main: bool,
}

/// A card that answers. Dropped, it leaves its place empty.
pub(crate) struct Shown {
    pub state: State,
    owner: Owner,
    mounted: Mounted,
    watches: Vec<Watch>,
}

impl Shown {
    /// Makes the card, in place of whatever stands there.
    pub fn make(place: &HtmlElement, wanted: Wanted, choices: Choices) -> Shown {
        place.set_text_content(None);
        let mut shown = Shown::new(wanted, choices, Node::build);
        shown.mounted.mount(place, None);
        shown
    }

    /// Takes over the card that a publisher wrote. The choices are the publisher's but for the view,
    /// which shows in attributes alone. `None` where something else stands there, which is then as
    /// it was.
    pub fn adopt(place: &HtmlElement, wanted: Wanted, choices: Choices) -> Option<Shown> {
        let shown = Shown::new(wanted, choices, |card| card.hydrate_from::<true>(place));
        shown.mounted.fits().then_some(shown)
    }

    fn new(wanted: Wanted, choices: Choices, draw: impl FnOnce(Node) -> Mounted) -> Shown {
        // Effects run as tasks of the browser. It says no where that is settled already.
        let _ = Executor::init_wasm_bindgen();
        let Wanted {
            song,
            words,
            size,
            pages,
            main,
        } = wanted;
        let owner = Owner::new();
        let (state, mounted) = owner.with(|| {
            let state = State::of(choices).with_main(main);
            let card = view! { <view::Card song words size state pages/> };
            (state, draw(card.into()))
        });
        Shown {
            state,
            owner,
            mounted,
            watches: Vec::new(),
        }
    }

    /// Does this now, and whenever a choice that it reads has changed.
    pub fn watch(&mut self, act: impl FnMut() + 'static) {
        self.watches.push(self.owner.with(|| Watch::new(act)));
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.owner.cleanup();
        self.mounted.unmount();
    }
}
