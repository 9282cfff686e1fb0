//! What the reader has selected inside a card. No two browsers agree on how a shadow root tells it.

use crate::browser::element::events;
use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Node};

/// The selected text; empty where there is none or the browser tells nothing.
pub(super) fn selected(host: &HtmlElement) -> String {
    let root = host.shadow_root().map(JsCast::unchecked_into::<Place>);
    let root = root.filter(|root| root.tells().is_some());
    let page = || host.owner_document().map(JsCast::unchecked_into::<Place>);
    let selection = root.or_else(page).and_then(|place| place.selection());
    selection.map_or_else(String::new, |selection| selection.text())
}

/// The page's part of a selection that ends inside the card, and the node that it ends in; `None` for any
/// other, and where the browser does not tell.
pub(super) fn selected_into(host: &HtmlElement) -> Option<(String, Node)> {
    let page: Place = host.owner_document()?.unchecked_into();
    let selection = page.selection()?;
    selection.tells()?;
    let within = Object::new();
    let roots = Array::of1(&host.shadow_root()?.into());
    events::set(&within, "shadowRoots", &roots);
    let range: StaticRange = selection.ranges(&within).pop().dyn_into().ok()?;
    let mut text = selection.text();
    if text.is_empty() {
        // Of a selection that goes over its edge one browser tells nothing as text.
        let part = Range::new();
        part.start_at(&range.start(), range.offset());
        part.end_before(host);
        text = part.text();
    }
    Some((text, range.end()))
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
    #[wasm_bindgen(method, getter, js_name = getComposedRanges)]
    fn tells(this: &Selection) -> Option<Function>;
    #[wasm_bindgen(method, js_name = getComposedRanges)]
    fn ranges(this: &Selection, within: &Object) -> Array;

    type StaticRange;
    #[wasm_bindgen(method, getter, js_name = startContainer)]
    fn start(this: &StaticRange) -> Node;
    #[wasm_bindgen(method, getter, js_name = startOffset)]
    fn offset(this: &StaticRange) -> u32;
    #[wasm_bindgen(method, getter, js_name = endContainer)]
    fn end(this: &StaticRange) -> Node;

    type Range;
    #[wasm_bindgen(constructor)]
    fn new() -> Range;
    #[wasm_bindgen(method, js_name = setStart)]
    fn start_at(this: &Range, node: &Node, offset: u32);
    #[wasm_bindgen(method, js_name = setEndBefore)]
    fn end_before(this: &Range, node: &HtmlElement);
    #[wasm_bindgen(method, js_name = toString)]
    fn text(this: &Range) -> String;
}
