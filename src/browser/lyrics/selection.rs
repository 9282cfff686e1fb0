//! What the reader has selected inside a card. Browsers differ in how they report a selection in a shadow root.

use crate::browser::dom::object::set;
use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Node};

/// The selected text; empty if there is none or the browser does not report it.
pub(super) fn selected(host: &HtmlElement) -> String {
    let root = host
        .shadow_root()
        .map(JsCast::unchecked_into::<SelectionRoot>);
    let with_selection = root.filter(|root| root.method().is_some());
    let page = || {
        host.owner_document()
            .map(JsCast::unchecked_into::<SelectionRoot>)
    };
    let selection = with_selection
        .or_else(page)
        .and_then(|root| root.selection());
    selection.map_or_else(String::new, |selection| selection.text())
}

/// The page's part of a selection that ends inside the card, and the node that it ends in; `None` for any other selection,
/// and if the browser does not report it.
pub(super) fn selected_into(host: &HtmlElement) -> Option<(String, Node)> {
    let page: SelectionRoot = host.owner_document()?.unchecked_into();
    let selection = page.selection()?;
    selection.method()?;
    let options = Object::new();
    let roots = Array::of1(&host.shadow_root()?.into());
    set(&options, "shadowRoots", &roots);
    let range: StaticRange = selection.ranges(&options).pop().dyn_into().ok()?;
    let mut text = selection.text();
    if text.is_empty() {
        // One browser has no text for a selection that crosses the edge of a shadow root.
        let page_part = Range::new();
        page_part.start_at(&range.start(), range.offset());
        page_part.end_before(host);
        text = page_part.text();
    }
    Some((text, range.end()))
}

// `getSelection` is standard for documents only; Chromium also has it for shadow roots, and needs it there.
#[wasm_bindgen]
extern "C" {
    type SelectionRoot;
    #[wasm_bindgen(method, getter, js_name = getSelection)]
    fn method(this: &SelectionRoot) -> Option<Function>;
    #[wasm_bindgen(method, js_name = getSelection)]
    fn selection(this: &SelectionRoot) -> Option<Selection>;

    type Selection;
    #[wasm_bindgen(method, js_name = toString)]
    fn text(this: &Selection) -> String;
    #[wasm_bindgen(method, getter, js_name = getComposedRanges)]
    fn method(this: &Selection) -> Option<Function>;
    #[wasm_bindgen(method, js_name = getComposedRanges)]
    fn ranges(this: &Selection, options: &Object) -> Array;

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
