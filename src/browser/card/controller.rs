//! The state of one card between its host element and what is mounted in its shadow root.

use super::mount::MountedCard;
use super::{CardRoot, LoadError};
use crate::browser::element::attributes::Host;
use crate::browser::element::events;
use crate::browser::element::height::HeightObserver;
use crate::browser::lyrics::follow::LyricsFollower;
use crate::browser::lyrics::scroll::LineScroller;
use crate::browser::share::Sharing;
use crate::song::{Change, Song};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;

pub(crate) struct CardController {
    pub(super) host: Host,
    pub(super) root: CardRoot,
    /// Sets the custom state of the element.
    on_state: js_sys::Function,
    /// The song with the absolute address that it came from.
    pub(super) song: RefCell<Option<(Arc<Song>, String)>>,
    /// What is new in the song since an older snapshot.
    pub(super) change: RefCell<Option<Change>>,
    pub(super) mounted: RefCell<Option<MountedCard>>,
    pub(super) follower: RefCell<Option<Rc<LyricsFollower>>>,
    pub(super) sharing: RefCell<Option<Sharing>>,
    pub(super) scroller: LineScroller,
    /// The value in seconds that the page has set as `currentTime`.
    pub(super) page_time_s: Cell<Option<f64>>,
    /// Whether the container holds a prerendered card that is not hydrated yet.
    pub(super) prerendered: Cell<bool>,
    height: Option<HeightObserver>,
    /// The number of the latest load: the result of an older one is ignored.
    pub(super) load: Cell<u32>,
}

impl CardController {
    pub fn new(
        host: Host,
        root: CardRoot,
        prerendered: bool,
        on_state: js_sys::Function,
    ) -> CardController {
        CardController {
            height: HeightObserver::new(&host.0, &root.container),
            host,
            root,
            on_state,
            song: RefCell::default(),
            change: RefCell::default(),
            mounted: RefCell::default(),
            follower: RefCell::default(),
            sharing: RefCell::default(),
            scroller: LineScroller::default(),
            page_time_s: Cell::new(None),
            prerendered: Cell::new(prerendered),
            load: Cell::new(0),
        }
    }

    /// The hash of the prerendered card's snapshot, if that card is the one that the host asks for.
    pub(super) fn reusable_snapshot(&self) -> Option<String> {
        let (size, lang) = (self.host.size(), self.host.words().tag);
        let is_prerendered = self.prerendered.get();
        is_prerendered.then(|| self.root.reusable_snapshot(size, lang))?
    }

    pub fn apply_colours(&self) {
        let accent = self.host.attribute("accent");
        self.root.apply_colours(self.host.theme(), accent);
    }

    /// The host has set its `view` or `territory`.
    pub fn apply_view_and_territory(&self) {
        if let Some(mounted) = self.mounted.borrow().as_ref() {
            mounted.state.open(self.host.view());
            mounted.state.visit(self.host.scope());
        }
    }

    /// Prerendered facts stay visible, else the fallback; one status line says what is wrong.
    pub(super) fn show_error(&self, error: &LoadError) {
        let words = self.host.words();
        let mut text = (words.card.load_error)(error.code).to_owned();
        if let Some(problem) = error.problems.first() {
            text = format!("{text} {problem}");
        }
        self.apply_colours();
        self.attach_height_sentinel();
        self.root.show_status(&text, words.tag);
        let failure = events::failure(error);
        let _ = self
            .on_state
            .call2(&JsValue::NULL, &JsValue::from_str("error"), &failure);
        events::error(&self.host.0, &failure);
    }

    /// Cancels any load in flight and removes the card, except one that is prerendered and not hydrated.
    pub fn dispose(&self) {
        self.load.set(self.load.get() + 1);
        if !self.prerendered.get() {
            self.remove_card();
        }
        self.set_state("");
    }

    /// Shows the fallback and no song.
    pub(super) fn remove_card(&self) {
        self.prerendered.set(false);
        self.change.take();
        self.follower.take();
        self.sharing.take();
        self.mounted.take();
        self.song.take();
        self.root.show_fallback();
    }

    /// Rendering empties the container, and the sentinel of the height with it.
    pub(super) fn attach_height_sentinel(&self) {
        if let Some(height) = &self.height {
            height.attach_to(&self.root.container);
        }
    }

    pub(super) fn set_state(&self, name: &str) {
        let _ = self
            .on_state
            .call1(&JsValue::NULL, &JsValue::from_str(name));
    }
}
