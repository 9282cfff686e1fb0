//! Text fields.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Selects all the text of a field, so that one key copies it.
pub(crate) fn select_text(field: &HtmlElement) {
    field.unchecked_ref::<TextField>().select();
}

#[wasm_bindgen]
extern "C" {
    type TextField;
    #[wasm_bindgen(method)]
    fn select(this: &TextField);
}
