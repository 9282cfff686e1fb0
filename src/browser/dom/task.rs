//! Work in several tasks of the browser.

use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Returns in another task, so that the page can paint and answer its reader between two long steps.
pub(crate) async fn next_task() {
    let timeout = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback(&resolve);
    });
    let _ = JsFuture::from(timeout).await;
}
