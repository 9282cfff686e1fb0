//! What both wings promise to the outside: the element's attributes and events, its views and
//! sizes, the addresses of a published song, the codes that put it into another page.
//!
//! In: what a host page or an address says, as text. Out: settings that are always valid.
//! Must not know: the song, markup, the browser, files.

mod attribute;
mod code;
mod pages;
mod settings;
mod surface;

pub use attribute::{ATTRIBUTES, Attribute};
pub use code::{Code, Quoted, escape};
pub use pages::{Pages, encoded};
pub use settings::{Size, Theme, View, accent};
pub use surface::{ERROR_CODES, EVENTS, Event, Handle, PARTS, PROPERTIES};
