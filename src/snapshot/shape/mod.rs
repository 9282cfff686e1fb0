//! The shape of a document, as a table that the values of either parser are compared with.
//!
//! Serde would stop at the first error, with a message for programmers and, in the browser, without a pointer. A wrapper
//! that adds the pointer was as large as a fifth of all our code. With this table every error of shape is found and
//! reported in a sentence. A native test compares the table with the types.

mod chart;
mod context;
mod credit;
mod document;
mod kind;
mod leaf;
mod lyrics;
mod song;

pub use document::DOCUMENT;
pub use kind::{Key, Need, Shape};
