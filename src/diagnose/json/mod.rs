//! Walks a snapshot's text as strict [JSON](https://www.rfc-editor.org/rfc/rfc8259).
//!
//! serde_json reports an error without a pointer and keeps one of two equal keys silently, and a tree with the bytes of every
//! value would take a gigabyte for a file of 8 MiB. So the text is walked twice: once to parse it, and once to locate the
//! problems that are reported.

mod locate;
mod parse;
mod path;
mod token;
mod word;

pub use locate::locate;
pub use parse::{Parsed, parse};
