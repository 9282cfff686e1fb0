//! The `<audio>` or `<video>` that a card's `for` names: its clock, and a callback for its next frame.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// What a player tells of its clock.
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

/// The player with this id in the document or the shadow root that the host stands in.
pub(super) fn find(host: &HtmlElement, id: &str) -> Option<Player> {
    let root: Root = host.get_root_node().unchecked_into();
    // A host outside of any document has no such question to ask.
    let found = root.find(id).ok().flatten()?;
    let plays = matches!(found.local_name().as_str(), "audio" | "video");
    plays.then(|| found.unchecked_into())
}

impl Player {
    /// Its length in milliseconds, where it knows one: a live stream has none.
    pub(super) fn length_ms(&self) -> Option<u32> {
        let length = self.duration();
        length
            .is_finite()
            .then_some((length * 1000.0).round() as u32)
    }

    /// Asks for its next frame, a video for one of its own.
    pub(super) fn next(&self, act: &Function) -> Option<Next> {
        if self.own_frames().is_some() {
            return Some(Next::Own(self.clone(), self.on_frame(act)));
        }
        let handle = web_sys::window()?.request_animation_frame(act).ok()?;
        Some(Next::Page(handle))
    }
}

/// A frame that was asked for; it does not come once this is dropped.
pub(super) enum Next {
    Own(Player, f64),
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
    #[wasm_bindgen(extends = Element)]
    #[derive(Clone)]
    pub type Player;
    #[wasm_bindgen(method, getter, js_name = currentTime)]
    pub fn seconds(this: &Player) -> f64;
    #[wasm_bindgen(method, setter, js_name = currentTime)]
    pub fn seek(this: &Player, seconds: f64);
    #[wasm_bindgen(method, getter)]
    pub fn paused(this: &Player) -> bool;
    #[wasm_bindgen(method, getter)]
    fn duration(this: &Player) -> f64;
    #[wasm_bindgen(method, getter, js_name = requestVideoFrameCallback)]
    fn own_frames(this: &Player) -> Option<Function>;
    #[wasm_bindgen(method, js_name = requestVideoFrameCallback)]
    fn on_frame(this: &Player, act: &Function) -> f64;
    #[wasm_bindgen(method, js_name = cancelVideoFrameCallback)]
    fn no_frame(this: &Player, handle: f64);

    type Root;
    #[wasm_bindgen(method, catch, js_name = getElementById)]
    fn find(this: &Root, id: &str) -> Result<Option<Element>, JsValue>;
}
