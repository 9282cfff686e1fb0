//! The life of one card: it loads, shows, follows, fails, and ends.

mod body;
mod choices;
mod input;
pub(crate) mod load;
mod loading;
mod local_time;
mod lyrics;
pub(crate) mod mount;
mod request;
pub(crate) mod shadow;
mod showing;

use super::element::attributes::Host;
use super::element::events;
use super::element::height::Height;
use super::lyrics::follow::Follow;
use super::lyrics::scroll::Scroll;
use crate::song::{Change, Song};
use load::Trouble;
use mount::Shown;
use shadow::Stage;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;

pub(super) struct Life {
    host: Host,
    stage: Stage,
    /// Sets the element's custom state.
    mark: js_sys::Function,
    /// The song with the absolute address that it came from.
    song: RefCell<Option<(Arc<Song>, String)>>,
    /// What is new in the song since an older snapshot.
    change: RefCell<Option<Change>>,
    shown: RefCell<Option<Shown>>,
    follow: RefCell<Option<Rc<Follow>>>,
    scroll: Scroll,
    /// The time in seconds that the page has told by the property.
    told: Cell<Option<f64>>,
    /// Whether a card that a publisher wrote stands in the place, and is not taken over yet.
    painted: Cell<bool>,
    height: Option<Height>,
    /// Which load is the latest: an answer to an older one comes too late.
    load: Cell<u32>,
}

impl Life {
    pub fn new(host: Host, stage: Stage, painted: bool, mark: js_sys::Function) -> Life {
        Life {
            height: Height::tell(&host.0, &stage.place),
            host,
            stage,
            mark,
            song: RefCell::default(),
            change: RefCell::default(),
            shown: RefCell::default(),
            follow: RefCell::default(),
            scroll: Scroll::default(),
            told: Cell::new(None),
            painted: Cell::new(painted),
            load: Cell::new(0),
        }
    }

    /// The painted card's snapshot, where that card is the one that the host asks for.
    fn written_from(&self) -> Option<String> {
        let (size, lang) = (self.host.size(), self.host.words().tag);
        let painted = self.painted.get();
        painted.then(|| self.stage.written_from(size, lang))?
    }

    pub fn dress(&self) {
        let accent = self.host.attribute("accent");
        self.stage.dress(self.host.theme(), accent);
    }

    /// The host has set its `view` or `territory`.
    pub fn follow(&self) {
        if let Some(shown) = self.shown.borrow().as_ref() {
            shown.state.open(self.host.view());
            shown.state.visit(self.host.scope());
        }
    }

    /// Facts that are painted stay; otherwise the fallback does, with one calm line.
    fn fail(&self, trouble: &Trouble) {
        let words = self.host.words();
        let mut text = (words.trouble)(trouble.code).to_owned();
        if let Some(problem) = trouble.problems.first() {
            text = format!("{text} {problem}");
        }
        self.dress();
        self.gauge();
        self.stage.say(&text, words.tag);
        let failure = events::failure(trouble);
        let _ = self
            .mark
            .call2(&JsValue::NULL, &JsValue::from_str("error"), &failure);
        events::error(&self.host.0, &failure);
    }

    /// A load that is still under way comes to nothing from here on.
    pub fn end(&self) {
        self.load.set(self.load.get() + 1);
        if !self.painted.get() {
            self.leave();
        }
        self.set_state("");
    }

    /// No song is shown any more, but the fallback.
    fn leave(&self) {
        self.painted.set(false);
        self.change.take();
        self.follow.take();
        self.shown.take();
        self.song.take();
        self.stage.show_fallback();
    }

    /// Whatever stands in the place from here on, its height is told.
    fn gauge(&self) {
        if let Some(height) = &self.height {
            height.stay(&self.stage.place);
        }
    }

    fn set_state(&self, name: &str) {
        let _ = self.mark.call1(&JsValue::NULL, &JsValue::from_str(name));
    }
}
