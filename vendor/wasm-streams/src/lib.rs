//! Takes the place of the crate [`wasm-streams`](https://docs.rs/wasm-streams/0.5), which is in every Leptos program through the
//! server functions that Songcard does not have.
//!
//! The original exports three classes to JavaScript, so the linker keeps them and all that they call: 3 kB of brotli in
//! the wasm. This has what `server_fn` names, exports nothing, and is dropped by the linker because nothing calls it.

use futures_core::Stream;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::JsValue;

/// A stream that cannot exist.
pub struct ReadableStream(Infallible);

impl ReadableStream {
    /// Is never called, as there are no server functions.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unreachable!("Songcard has no server functions")
    }

    /// Is never called, as there are no server functions.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        unreachable!("Songcard has no server functions")
    }

    /// The stream as JavaScript has it.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        match self.0 {}
    }

    /// The stream as Rust has it.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        self
    }
}

impl Stream for ReadableStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0 {}
    }
}
