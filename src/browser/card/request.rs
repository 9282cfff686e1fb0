//! Requests for snapshots, also on pages that have overwritten global names of the browser.

use super::LoadError;
use gloo_net::http::{Request, RequestBuilder, Response};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCredentials, RequestInit, RequestRedirect};

/// Sends no credentials, except for a copy that the page has preloaded: a browser uses a preload only for a request with the
/// same [credentials mode](https://fetch.spec.whatwg.org/#concept-request-credentials-mode).
pub(super) async fn get(
    address: &str,
    preloaded: bool,
    redirect: RequestRedirect,
) -> Result<Response, LoadError> {
    let credentials = match preloaded {
        true => RequestCredentials::SameOrigin,
        false => RequestCredentials::Omit,
    };
    if is_native("Request") {
        let request: RequestBuilder = Request::get(address)
            .credentials(credentials)
            .redirect(redirect);
        let response = request.send().await;
        return response.map_err(|error| unreachable(error.to_string()));
    }
    // MooTools replaces the global `Request` by a class of its own.
    let init = RequestInit::new();
    init.set_credentials(credentials);
    init.set_redirect(redirect);
    let window = web_sys::window().ok_or_else(|| unreachable("there is no window".to_owned()))?;
    let response = JsFuture::from(window.fetch_with_str_and_init(address, &init))
        .await
        .map_err(|error| unreachable(exception_text(&error)))?;
    Ok(Response::from(
        response.unchecked_into::<web_sys::Response>(),
    ))
}

fn unreachable(cause: String) -> LoadError {
    LoadError::with_cause("unreachable", cause)
}

/// An exception as text, with its name and message.
pub(super) fn exception_text(error: &JsValue) -> String {
    js_sys::Object::from(error.clone()).to_string().into()
}

/// Whether a global name still is the function of the browser.
fn is_native(name: &str) -> bool {
    let found = Reflect::get(&js_sys::global(), &JsValue::from_str(name));
    let function = found
        .ok()
        .and_then(|found| found.dyn_into::<Function>().ok());
    function.is_some_and(|function| String::from(function.to_string()).contains("[native code]"))
}
