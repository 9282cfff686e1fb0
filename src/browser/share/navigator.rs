//! What the browser's navigator has for sharing.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

// Where a page is not secure or the browser is old, none of this may be there: `web-sys` would throw.
#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    pub(in crate::browser) type Reader;
    #[wasm_bindgen(method, getter, js_name = share)]
    pub(super) fn sheet(this: &Reader) -> Option<js_sys::Function>;
    #[wasm_bindgen(method, catch)]
    pub(in crate::browser) fn share(this: &Reader, data: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = canShare)]
    pub(in crate::browser) fn can_share(this: &Reader, data: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, getter)]
    pub(super) fn clipboard(this: &Reader) -> Option<Clipboard>;

    pub(super) type Clipboard;
    #[wasm_bindgen(method, catch, js_name = writeText)]
    pub(super) fn write_text(this: &Clipboard, text: &str) -> Result<Promise, JsValue>;
}
