//! What the reader opens comes into sight: alone of all that a card does, this moves the page.

use crate::browser::element::events::object;
use crate::browser::lyrics::scroll::still;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Brings what stands below the window into sight, with as little scrolling as that takes.
pub(crate) fn reveal(card: &Element, selector: &str) {
    let (Some(window), Ok(Some(found))) = (web_sys::window(), card.query_selector(selector)) else {
        return;
    };
    let height = window.inner_height().ok().and_then(|px| px.as_f64());
    if height.is_none_or(|height| found.get_bounding_client_rect().bottom() <= height) {
        return;
    }
    let behavior = if still(&window) { "instant" } else { "smooth" };
    let how = object(&[("block", Some("nearest")), ("behavior", Some(behavior))]);
    found.unchecked_ref::<Hidden>().scroll_into_view(&how);
}

#[wasm_bindgen]
extern "C" {
    type Hidden;
    #[wasm_bindgen(method, js_name = scrollIntoView)]
    fn scroll_into_view(this: &Hidden, how: &JsValue);
}
