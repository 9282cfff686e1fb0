//! One interface for an `<audio>` or `<video>` and for YouTube's player in a frame: time, length, seeking, frames.

use super::youtube::Youtube;
use crate::browser::element::warnings::warn_not_understood;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

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
    Element(MediaElement),
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
            Player::Element(element) => Some(element.seconds()),
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
            Player::Element(element) => element.seek(seconds),
            Player::Youtube(youtube) => youtube.seek(seconds),
        }
    }

    /// Requests the next frame: of the video if there is one, else of the page.
    pub fn request_frame(&self, callback: &Function) -> Option<FrameRequest> {
        if let Player::Element(element) = self
            && element.video_frame_method().is_some()
            // Audio has no frames.
            && element.width_px() > 0.0
        {
            return Some(FrameRequest::Video(
                element.clone(),
                element.request_video_frame(callback),
            ));
        }
        let handle = web_sys::window()?.request_animation_frame(callback).ok()?;
        Some(FrameRequest::Page(handle))
    }
}

/// A requested frame, which is cancelled on drop.
pub(crate) enum FrameRequest {
    Video(MediaElement, f64),
    Page(i32),
}

impl Drop for FrameRequest {
    fn drop(&mut self) {
        match self {
            FrameRequest::Video(player, handle) => player.cancel_video_frame(*handle),
            FrameRequest::Page(handle) => {
                let window = web_sys::window();
                let _ = window.map(|window| window.cancel_animation_frame(*handle));
            }
        }
    }
}

// A few of its methods; those for video frames are not in every browser.
#[wasm_bindgen]
extern "C" {
    /// An `<audio>` or a `<video>`.
    #[wasm_bindgen(extends = Element)]
    #[derive(Clone)]
    pub type MediaElement;
    #[wasm_bindgen(method, getter, js_name = currentTime)]
    fn seconds(this: &MediaElement) -> f64;
    #[wasm_bindgen(method, setter, js_name = currentTime)]
    fn seek(this: &MediaElement, seconds: f64);
    #[wasm_bindgen(method, getter)]
    fn paused(this: &MediaElement) -> bool;
    #[wasm_bindgen(method, getter)]
    fn duration(this: &MediaElement) -> f64;
    #[wasm_bindgen(method, getter, js_name = videoWidth)]
    fn width_px(this: &MediaElement) -> f64;
    #[wasm_bindgen(method, getter, js_name = requestVideoFrameCallback)]
    fn video_frame_method(this: &MediaElement) -> Option<Function>;
    #[wasm_bindgen(method, js_name = requestVideoFrameCallback)]
    fn request_video_frame(this: &MediaElement, callback: &Function) -> f64;
    #[wasm_bindgen(method, js_name = cancelVideoFrameCallback)]
    fn cancel_video_frame(this: &MediaElement, handle: f64);

    type TreeRoot;
    #[wasm_bindgen(method, catch, js_name = getElementById)]
    fn get_element_by_id(this: &TreeRoot, id: &str) -> Result<Option<Element>, JsValue>;
}
