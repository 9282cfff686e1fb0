//! One interface for an `<audio>` or `<video>` and for YouTube's player in a frame: time, length, seeking, frames.

use super::youtube::Youtube;
use crate::browser::element::warnings::warn_not_understood;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlMediaElement, HtmlVideoElement};

/// The events of a player's element after which its time may have changed.
pub(crate) const CLOCK_EVENTS: [&str; 10] = [
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
    Element(HtmlMediaElement),
    Youtube(Rc<Youtube>),
}

/// The player with this id in the host's document or shadow root.
pub(crate) fn find(host: &HtmlElement, id: &str) -> Option<Player> {
    let root: TreeRoot = host.get_root_node().unchecked_into();
    // The root of a detached tree has no `getElementById`.
    let found = root.get_element_by_id(id).ok().flatten()?;
    let is_player = matches!(found.local_name().as_str(), "audio" | "video");
    if !is_player {
        // An id without an element is not reported: a player may be added later than the card.
        warn_not_understood("for", id);
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

    /// Its time in seconds; `None` until it is known.
    pub fn seconds(&self) -> Option<f64> {
        match self {
            Player::Element(element) => Some(element.current_time()),
            Player::Youtube(youtube) => youtube.seconds(),
        }
    }

    /// Its length in milliseconds; `None` until it is known, and for a live stream.
    pub fn length_ms(&self) -> Option<u32> {
        match self {
            Player::Element(element) => {
                let length_s = element.duration();
                let is_known = length_s.is_finite();
                is_known.then_some((length_s * 1000.0).round() as u32)
            }
            Player::Youtube(youtube) => youtube.length_ms(),
        }
    }

    pub fn is_playing(&self) -> bool {
        match self {
            Player::Element(element) => !element.paused(),
            Player::Youtube(youtube) => youtube.is_playing(),
        }
    }

    pub fn seek(&self, seconds: f64) {
        match self {
            Player::Element(element) => element.set_current_time(seconds),
            Player::Youtube(youtube) => youtube.seek(seconds),
        }
    }

    /// Requests the next frame: of the video if there is one, else of the page.
    pub fn request_frame(&self, callback: &Function) -> Option<FrameRequest> {
        if let Player::Element(element) = self
            && let video = element.unchecked_ref::<VideoFrames>()
            && video.method().is_some()
            // Audio has no frames.
            && element.unchecked_ref::<HtmlVideoElement>().video_width() > 0
        {
            let handle = video.request(callback);
            return Some(FrameRequest::Video(element.clone(), handle));
        }
        let handle = web_sys::window()?.request_animation_frame(callback).ok()?;
        Some(FrameRequest::Page(handle))
    }
}

/// A requested frame, which is cancelled on drop.
pub(crate) enum FrameRequest {
    Video(HtmlMediaElement, f64),
    Page(i32),
}

impl Drop for FrameRequest {
    fn drop(&mut self) {
        match self {
            FrameRequest::Video(player, handle) => {
                player.unchecked_ref::<VideoFrames>().cancel(*handle);
            }
            FrameRequest::Page(handle) => {
                let window = web_sys::window();
                let _ = window.map(|window| window.cancel_animation_frame(*handle));
            }
        }
    }
}

// Not every browser has the methods for frames of a video, and web-sys has none of them.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = HtmlMediaElement)]
    type VideoFrames;
    #[wasm_bindgen(method, getter, js_name = requestVideoFrameCallback)]
    fn method(this: &VideoFrames) -> Option<Function>;
    #[wasm_bindgen(method, js_name = requestVideoFrameCallback)]
    fn request(this: &VideoFrames, callback: &Function) -> f64;
    #[wasm_bindgen(method, js_name = cancelVideoFrameCallback)]
    fn cancel(this: &VideoFrames, handle: f64);

    /// A document, a shadow root, or the root of a detached tree.
    type TreeRoot;
    #[wasm_bindgen(method, catch, js_name = getElementById)]
    fn get_element_by_id(this: &TreeRoot, id: &str) -> Result<Option<Element>, JsValue>;
}
