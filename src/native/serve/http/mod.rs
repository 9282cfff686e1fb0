//! Requests and responses of [HTTP/1.1](https://www.rfc-editor.org/rfc/rfc9112), as much as files need: no request bodies, no
//! trailers. httparse reads the head of a request.
//!
//! In: the bytes of a connection. Out: bytes for it.
//! Must not know: files.

mod percent;
mod request;
mod response;

pub use percent::percent_decoded;
pub use request::{NoRequest, Request, RequestReader};
pub use response::Response;
