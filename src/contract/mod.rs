//! What both wings promise to the outside: the element's attributes, its views and sizes.
//!
//! In: what a host page or an address says, as text. Out: settings that are always valid.
//! Must not know: the song, markup, the browser, files.

mod attribute;
mod settings;

pub use attribute::{ATTRIBUTES, Attribute};
pub use settings::{Size, Theme, View, accent};
