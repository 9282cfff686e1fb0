//! A snapshot's text as strict [JSON](https://www.rfc-editor.org/rfc/rfc8259), with places.
//!
//! serde_json stops at a fault without a pointer, keeps one of two equal keys in silence, and a tree with
//! the place of every value would take a gigabyte for a file of 8 MiB. So the text is walked: once for
//! its faults, and once more for the places of what is reported.

pub(crate) mod locate;
pub(crate) mod scan;
mod token;

pub use locate::locate;
pub use scan::{Scanned, scan};
