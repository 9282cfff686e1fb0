//! The tooltip of a tile.

use leptos::ev::Event;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// Sets the tooltip of a tile when it gets the pointer or the focus, which the style sheet shows for the focus. In the
/// markup two hundred names would be there twice.
pub(in crate::view::chart::board) fn explain(event: &Event) {
    let button = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .filter(|target| target.local_name() == "button");
    if let Some(button) = button {
        let text = button.text_content().unwrap_or_default();
        let _ = button.set_attribute("title", &text);
    }
}
