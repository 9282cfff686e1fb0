//! The address of a page, which reflects what the reader opens.

use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Element, Window};

/// Calls `update_address` with each `songcard-view-change` of a card, for as long as the page exists.
pub(super) fn on_view_change(
    card: &Element,
    update_address: impl Fn(&CustomEvent) -> Result<(), JsValue> + 'static,
) {
    let listener = Closure::<dyn Fn(CustomEvent)>::new(move |event| {
        // A page with an opaque origin may not change its address; everything else still works.
        let _ = update_address(&event);
    });
    let callback = listener.as_ref().unchecked_ref();
    let _ = card.add_event_listener_with_callback("songcard-view-change", callback);
    listener.forget();
}

/// A text in the detail of an event, by its key.
pub(super) fn detail_text(event: &CustomEvent, key: &str) -> Option<String> {
    let value = js_sys::Reflect::get(&event.detail(), &JsValue::from_str(key)).ok()?;
    value.as_string()
}

/// Replaces the address of the page and keeps its fragment, without a new entry in the history.
pub(super) fn replace_address(window: &Window, address: &str) -> Result<(), JsValue> {
    let address = [address, &window.location().hash()?].concat();
    let history = window.history()?;
    history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
}
