//! Work in several tasks of the browser.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Returns in another task, so that the page can paint and answer its reader between two long steps. At once in a page without a
/// window.
pub(crate) async fn next_task() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let timeout = Promise::new(&mut |resolve, _| {
        if window.set_timeout_with_callback(&resolve).is_err() {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(timeout).await;
}
