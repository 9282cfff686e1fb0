//! The methods of `navigator` for sharing.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

// On insecure pages and in older browsers they may be missing, and those of `web-sys` would throw.
#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    pub(super) type Navigator;
    #[wasm_bindgen(method, getter, js_name = share)]
    pub(super) fn share_method(this: &Navigator) -> Option<js_sys::Function>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn share(this: &Navigator, data: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = canShare)]
    pub(super) fn can_share(this: &Navigator, data: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, getter)]
    pub(super) fn clipboard(this: &Navigator) -> Option<Clipboard>;

    pub(super) type Clipboard;
    #[wasm_bindgen(method, catch, js_name = writeText)]
    pub(super) fn write_text(this: &Clipboard, text: &str) -> Result<Promise, JsValue>;
}
