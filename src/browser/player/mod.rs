//! What the lines follow: an `<audio>` or `<video>`, or YouTube's player in a frame. Each has a clock,
//! and a callback for its next frame.

pub(crate) mod own;
mod youtube;

use super::element::warnings::not_understood;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use youtube::Youtube;

/// What a player tells of its clock, as events of its element.
pub(super) const TOLD: [&str; 10] = [
    "play",
    "playing",
    "pause",
    "seeking",
    "seeked",
    "timeupdate",
    "durationchange",
    "loadedmetadata",
    "emptied",
    "ended",
];

#[derive(Clone)]
pub(crate) enum Player {
    Element(Sounding),
    Youtube(Rc<Youtube>),
}

/// The player with this id in the document or the shadow root that the host stands in.
pub(super) fn find(host: &HtmlElement, id: &str) -> Option<Player> {
    let root: Root = host.get_root_node().unchecked_into();
    // A host outside of any document has no such question to ask.
    let found = root.find(id).ok().flatten()?;
    let plays = matches!(found.local_name().as_str(), "audio" | "video");
    if !plays {
        // An id that nothing has yet is no mistake: a player may come later than the card.
        not_understood("for", id);
        return None;
    }
    Some(Player::Element(found.unchecked_into()))
}

impl Player {
    pub fn element(&self) -> &Element {
        match self {
            Player::Element(element) => element,
            Player::Youtube(youtube) => youtube.frame(),
        }
    }

    /// Its time in seconds; `None` while it has not told one.
    pub fn seconds(&self) -> Option<f64> {
        match self {
            Player::Element(element) => Some(element.seconds()),
            Player::Youtube(youtube) => youtube.seconds(),
        }
    }

    /// Its length in milliseconds, where it knows one: a live stream has none.
    pub fn length_ms(&self) -> Option<u32> {
        match self {
            Player::Element(element) => {
                let length = element.duration();
                let known = length.is_finite();
                known.then_some((length * 1000.0).round() as u32)
            }
            Player::Youtube(youtube) => youtube.length_ms(),
        }
    }

    pub fn plays(&self) -> bool {
        match self {
            Player::Element(element) => !element.paused(),
            Player::Youtube(youtube) => youtube.plays(),
        }
    }

    pub fn seek(&self, seconds: f64) {
        match self {
            Player::Element(element) => element.seek(seconds),
            Player::Youtube(youtube) => youtube.seek(seconds),
        }
    }

    /// Asks for its next frame, a video for one of its own.
    pub fn next(&self, act: &Function) -> Option<Next> {
        if let Player::Element(element) = self
            && element.own_frames().is_some()
            // One that only sounds has none.
            && element.width_px() > 0.0
        {
            return Some(Next::Own(element.clone(), element.on_frame(act)));
        }
        let handle = web_sys::window()?.request_animation_frame(act).ok()?;
        Some(Next::Page(handle))
    }
}

/// A frame that was asked for; it does not come once this is dropped.
pub(super) enum Next {
    Own(Sounding, f64),
    Page(i32),
}

impl Drop for Next {
    fn drop(&mut self) {
        match self {
            Next::Own(player, handle) => player.no_frame(*handle),
            Next::Page(handle) => {
                let window = web_sys::window();
                let _ = window.map(|window| window.cancel_animation_frame(*handle));
            }
        }
    }
}

// Few of many methods, and those for frames not yet in every browser.
#[wasm_bindgen]
extern "C" {
    /// An `<audio>` or a `<video>`.
    #[wasm_bindgen(extends = Element)]
    #[derive(Clone)]
    pub type Sounding;
    #[wasm_bindgen(method, getter, js_name = currentTime)]
    fn seconds(this: &Sounding) -> f64;
    #[wasm_bindgen(method, setter, js_name = currentTime)]
    fn seek(this: &Sounding, seconds: f64);
    #[wasm_bindgen(method, getter)]
    fn paused(this: &Sounding) -> bool;
    #[wasm_bindgen(method, getter)]
    fn duration(this: &Sounding) -> f64;
    #[wasm_bindgen(method, getter, js_name = videoWidth)]
    fn width_px(this: &Sounding) -> f64;
    #[wasm_bindgen(method, getter, js_name = requestVideoFrameCallback)]
    fn own_frames(this: &Sounding) -> Option<Function>;
    #[wasm_bindgen(method, js_name = requestVideoFrameCallback)]
    fn on_frame(this: &Sounding, act: &Function) -> f64;
    #[wasm_bindgen(method, js_name = cancelVideoFrameCallback)]
    fn no_frame(this: &Sounding, handle: f64);

    type Root;
    #[wasm_bindgen(method, catch, js_name = getElementById)]
    fn find(this: &Root, id: &str) -> Result<Option<Element>, JsValue>;
}
