//! Asking for a snapshot, on pages that have taken the names of the browser's own things too.

use gloo_net::http::{Request, RequestBuilder, Response};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCredentials, RequestInit, RequestRedirect};

/// Without credentials, unless the address is a copy that a page has asked for in advance: a browser takes that
/// only for a request of the same kind.
pub(super) async fn ask(
    address: &str,
    in_advance: bool,
    redirect: RequestRedirect,
) -> Result<Response, String> {
    let credentials = match in_advance {
        true => RequestCredentials::SameOrigin,
        false => RequestCredentials::Omit,
    };
    if is_native("Request") {
        let request: RequestBuilder = Request::get(address)
            .credentials(credentials)
            .redirect(redirect);
        return request.send().await.map_err(|error| error.to_string());
    }
    // MooTools has a class of its own under this name.
    let init = RequestInit::new();
    init.set_credentials(credentials);
    init.set_redirect(redirect);
    let window = web_sys::window().ok_or_else(|| "there is no window".to_owned())?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(address, &init)).await;
    let answer = answer.map_err(|error| said(&error))?;
    Ok(Response::from(answer.unchecked_into::<web_sys::Response>()))
}

/// What an exception says of itself.
pub(super) fn said(error: &JsValue) -> String {
    js_sys::Object::from(error.clone()).to_string().into()
}

/// Whether a global name still means what the browser has under it.
fn is_native(name: &str) -> bool {
    let found = Reflect::get(&js_sys::global(), &JsValue::from_str(name));
    let text = found
        .ok()
        .and_then(|found| found.dyn_into::<Function>().ok());
    text.is_some_and(|function| String::from(function.to_string()).contains("[native code]"))
}
