//! The text of a response, with the size limit of a snapshot.

use super::LoadError;
use super::request::exception_text;
use crate::snapshot::{JsonFault, limits};
use gloo_net::http::Response;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// Reads a response chunk by chunk, and stops if it is too large: the length of a compressed response is not known
/// beforehand.
pub(super) async fn response_text(response: &Response) -> Result<String, LoadError> {
    let mut bytes = Vec::new();
    let body = response
        .body()
        .ok_or_else(|| LoadError::with_cause("not-json", "the response is empty".to_owned()))?;
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        let read = JsFuture::from(reader.read()).await;
        let result =
            read.map_err(|error| LoadError::with_cause("unreachable", exception_text(&error)))?;
        let chunk = Reflect::get(&result, &JsValue::from_str("value"))
            .ok()
            .and_then(|value| value.dyn_into::<Uint8Array>().ok());
        let Some(chunk) = chunk else { break };
        let (start, length) = (bytes.len(), chunk.length() as usize);
        if start + length > limits::BYTES {
            let _ = reader.cancel();
            return Err(LoadError::unparsed(JsonFault::TooLarge));
        }
        bytes.resize(start + length, 0);
        chunk.copy_to(&mut bytes[start..]);
    }
    let text = String::from_utf8(bytes);
    text.map_err(|_| LoadError::with_cause("not-json", "this is not UTF-8".to_owned()))
}
