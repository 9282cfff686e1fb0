//! What the reader has selected inside a card. No two browsers agree on how a shadow root tells it.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The selected text; empty where there is none or the browser tells nothing.
pub(super) fn selected(host: &HtmlElement) -> String {
    let root = host.shadow_root().map(JsCast::unchecked_into::<Place>);
    let root = root.filter(|root| root.tells().is_some());
    let page = || host.owner_document().map(JsCast::unchecked_into::<Place>);
    let selection = root.or_else(page).and_then(|place| place.selection());
    selection.map_or_else(String::new, |selection| selection.text())
}

// The standard has it for documents alone; one browser has it for shadow roots, and needs it there.
#[wasm_bindgen]
extern "C" {
    type Place;
    #[wasm_bindgen(method, getter, js_name = getSelection)]
    fn tells(this: &Place) -> Option<Function>;
    #[wasm_bindgen(method, js_name = getSelection)]
    fn selection(this: &Place) -> Option<Selection>;

    type Selection;
    #[wasm_bindgen(method, js_name = toString)]
    fn text(this: &Selection) -> String;
}
