//! The text of an answer: no more of it than a snapshot may have.

use super::load::Trouble;
use super::request::said;
use crate::snapshot::{JsonFault, limits};
use gloo_net::http::Response;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// Reads an answer piece by piece, and stops where it is too large: how large it is nobody says
/// beforehand of what comes compressed.
pub(super) async fn text(answer: &Response) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    let body = answer.body();
    let body =
        body.ok_or_else(|| Trouble::because("not-json", "the answer is empty".to_owned()))?;
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        let read = JsFuture::from(reader.read()).await;
        let piece = read.map_err(|error| Trouble::because("unreachable", said(&error)))?;
        let piece = Reflect::get(&piece, &JsValue::from_str("value"));
        let piece = piece
            .ok()
            .and_then(|piece| piece.dyn_into::<Uint8Array>().ok());
        let Some(piece) = piece else { break };
        let (start, length) = (bytes.len(), piece.length() as usize);
        if start + length > limits::BYTES {
            let _ = reader.cancel();
            return Err(Trouble::unread(JsonFault::TooLarge));
        }
        bytes.resize(start + length, 0);
        piece.copy_to(&mut bytes[start..]);
    }
    let text = String::from_utf8(bytes);
    text.map_err(|_| Trouble::because("not-json", "this is not UTF-8".to_owned()))
}
