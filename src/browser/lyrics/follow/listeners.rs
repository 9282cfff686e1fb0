//! The events and signals that make the lines update, scroll or seek.

use super::follower::LyricsFollower;
use crate::browser::card::mount::MountedCard;
use crate::browser::dom::listener::Listener;
use leptos::prelude::*;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::spawn_local;
use web_sys::Event;

/// Events of a reader who scrolls, selects or moves the focus. Scrolling by script fires none of these.
const READER_INPUT: [&str; 6] = [
    "wheel",
    "touchmove",
    "keydown",
    "pointerdown",
    "pointermove",
    "focusin",
];

impl LyricsFollower {
    pub(super) fn add_listeners(this: &Rc<LyricsFollower>, mounted: &mut MountedCard) {
        let lyrics = this.state.lyrics;
        let weak = Rc::downgrade(this);
        let on_page_visibility = move |_: Event| with(&weak, LyricsFollower::update);
        let page = web_sys::window().and_then(|window| window.document());
        let mut listeners = this.listeners.borrow_mut();
        listeners.extend(
            page.map(|page| Listener::new(&page, &["visibilitychange"], on_page_visibility)),
        );
        // A player may be added later than the card, or be replaced. Its events do not bubble.
        let weak = Rc::downgrade(this);
        let on_player = move |_: Event| {
            if let Some(follower) = weak.upgrade() {
                follower.find_player();
            }
        };
        let root = this.host.get_root_node();
        listeners.push(Listener::capturing(
            &root,
            &["loadedmetadata", "play"],
            on_player,
        ));
        let weak = Rc::downgrade(this);
        let panel = this
            .container
            .query_selector("#songcard-lyrics")
            .ok()
            .flatten();
        listeners.extend(panel.map(|panel| {
            Listener::passive(&panel, &READER_INPUT, move |event| {
                with(&weak, |follower| follower.on_reader_input(&event));
            })
        }));
        let weak = Rc::downgrade(this);
        mounted.watch(move || {
            with(&weak, |follower| {
                follower.state.view.track();
                lyrics.offset_ms.track();
                follower.update();
            });
        });
        let weak = Rc::downgrade(this);
        mounted.watch(move || {
            lyrics.clock.track();
            lyrics.away.track();
            // A player changes the height of lines; by then they have it.
            let weak = weak.clone();
            spawn_local(async move {
                with(&weak, |follower| {
                    follower.scroll_to_line(follower.scrolled_line.get())
                })
            });
        });
    }
}

/// Calls `act` unless the follower was dropped.
pub(super) fn with(weak: &Weak<LyricsFollower>, act: impl FnOnce(&LyricsFollower)) {
    if let Some(follower) = weak.upgrade() {
        act(&follower);
    }
}
