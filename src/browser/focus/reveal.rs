//! Scrolling to what the reader has opened. Nothing else in a card scrolls the page.

use crate::browser::dom::object::object;
use crate::browser::lyrics::scroll::prefers_reduced_motion;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Scrolls an element that is below the bottom of the window into view, as little as needed.
pub(crate) fn reveal(card: &Element, selector: &str) {
    let (Some(window), Ok(Some(found))) = (web_sys::window(), card.query_selector(selector)) else {
        return;
    };
    let window_height = window.inner_height().ok().and_then(|px| px.as_f64());
    if window_height.is_none_or(|height| found.get_bounding_client_rect().bottom() <= height) {
        return;
    }
    let behavior = if prefers_reduced_motion(&window) {
        "instant"
    } else {
        "smooth"
    };
    let options = object(&[("block", Some("nearest")), ("behavior", Some(behavior))]);
    found
        .unchecked_ref::<ScrollTarget>()
        .scroll_into_view(&options);
}

#[wasm_bindgen]
extern "C" {
    type ScrollTarget;
    #[wasm_bindgen(method, js_name = scrollIntoView)]
    fn scroll_into_view(this: &ScrollTarget, options: &JsValue);
}
