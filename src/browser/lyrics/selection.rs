//! What the reader has selected inside a card. Browsers differ in how they report a selection in a shadow root.

use crate::browser::dom::object::set;
use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Node, Range, Selection, StaticRange};

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
    selection.map_or_else(String::new, |selection| selection.to_string().into())
}

/// The page's part of a selection that ends inside the card, and the node that it ends in; `None` for any other selection,
/// and if the browser does not report it.
pub(super) fn selected_into(host: &HtmlElement) -> Option<(String, Node)> {
    let page: SelectionRoot = host.owner_document()?.unchecked_into();
    let selection = page.selection()?;
    let composed: &ComposedSelection = selection.unchecked_ref();
    composed.method()?;
    let options = Object::new();
    let roots = Array::of1(&host.shadow_root()?.into());
    set(&options, "shadowRoots", &roots);
    let range: StaticRange = composed.ranges(&options).pop().dyn_into().ok()?;
    let mut text = selection.to_string();
    if text.length() == 0 {
        // One browser has no text for a selection that crosses the edge of a shadow root.
        let page_part = Range::new().ok()?;
        let (start, offset) = (range.start_container(), range.start_offset());
        page_part.set_start(&start, offset).ok()?;
        page_part.set_end_before(host).ok()?;
        text = page_part.to_string();
    }
    Some((text.into(), range.end_container()))
}

// `ShadowRoot.getSelection` is Chromium's own, and `getComposedRanges` is too new for web-sys and for some browsers.
#[wasm_bindgen]
extern "C" {
    type SelectionRoot;
    #[wasm_bindgen(method, getter, js_name = getSelection)]
    fn method(this: &SelectionRoot) -> Option<Function>;
    #[wasm_bindgen(method, js_name = getSelection)]
    fn selection(this: &SelectionRoot) -> Option<Selection>;

    type ComposedSelection;
    #[wasm_bindgen(method, getter, js_name = getComposedRanges)]
    fn method(this: &ComposedSelection) -> Option<Function>;
    #[wasm_bindgen(method, js_name = getComposedRanges)]
    fn ranges(this: &ComposedSelection, options: &Object) -> Array;
}
