//! When a card looks at the clock anew, and when it hears of its reader.

use super::Follow;
use crate::browser::card::mount::Shown;
use crate::browser::dom::listener::Listener;
use leptos::prelude::*;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::spawn_local;
use web_sys::Event;

/// What a reader scrolls, selects and moves with. The card's own scrolling makes none of these.
const HANDS: [&str; 6] = [
    "wheel",
    "touchmove",
    "keydown",
    "pointerdown",
    "pointermove",
    "focusin",
];

impl Follow {
    pub(super) fn listen(this: &Rc<Follow>, shown: &mut Shown) {
        let lyrics = this.state.lyrics;
        let weak = Rc::downgrade(this);
        let hidden = move |_: Event| with(&weak, Follow::tick);
        let page = web_sys::window().and_then(|window| window.document());
        let mut ears = this.ears.borrow_mut();
        ears.extend(page.map(|page| Listener::new(&page, &["visibilitychange"], hidden)));
        // A player may come later than the card, or another in its place; what it tells does not bubble.
        let weak = Rc::downgrade(this);
        let playing = move |_: Event| {
            if let Some(follow) = weak.upgrade() {
                follow.find();
            }
        };
        let root = this.host.get_root_node();
        ears.push(Listener::early(&root, &["loadedmetadata", "play"], playing));
        let weak = Rc::downgrade(this);
        let panel = this.place.query_selector("#songcard-lyrics").ok().flatten();
        ears.extend(panel.map(|panel| {
            Listener::passive(&panel, &HANDS, move |event| {
                with(&weak, |follow| follow.hold(&event));
            })
        }));
        let weak = Rc::downgrade(this);
        shown.watch(move || {
            with(&weak, |follow| {
                follow.state.view.track();
                lyrics.offset_ms.track();
                follow.tick();
            });
        });
        let weak = Rc::downgrade(this);
        shown.watch(move || {
            lyrics.clock.track();
            lyrics.away.track();
            // By then the lines have the height that they get with a player.
            let weak = weak.clone();
            spawn_local(async move { with(&weak, |follow| follow.lead(follow.led.get())) });
        });
        let weak = Rc::downgrade(this);
        shown.watch(move || {
            // The page hears of it, and may do anything to the card: not while an effect of it runs.
            if let (Some(sought), Some(follow)) = (lyrics.seek_request.get(), weak.upgrade()) {
                spawn_local(async move { follow.seek(sought) });
            }
        });
    }
}

pub(super) fn with(weak: &Weak<Follow>, act: impl FnOnce(&Follow)) {
    if let Some(follow) = weak.upgrade() {
        act(&follow);
    }
}
