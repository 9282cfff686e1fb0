//! Copying by hand, where the clipboard is refused.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Marks all the text of a field, so that one key copies it.
pub(in crate::browser) fn select(field: &HtmlElement) {
    field.unchecked_ref::<Field>().select();
}

#[wasm_bindgen]
extern "C" {
    type Field;
    #[wasm_bindgen(method)]
    fn select(this: &Field);
}
