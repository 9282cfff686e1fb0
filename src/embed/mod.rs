//! What both wings promise to the outside: the element's attributes and events, its views and
//! sizes, the addresses of a published song, the codes that put it into another page; and how YouTube's
//! player is spoken to.
//!
//! In: what a host page, an address or a player says. Out: settings that are always valid.
//! Must not know: the song, markup, the browser, files.

mod attributes;
mod codes;
mod pages;
mod settings;
mod surface;
mod youtube;

pub use attributes::{ATTRIBUTES, Attribute};
pub use codes::{Code, Quoted, escape};
pub use pages::{Pages, encoded, origin, prerendered_file, song_folder};

pub use settings::{Size, Theme, View, accent};
pub use surface::{ERROR_CODES, EVENTS, Event, Handle, PARTS, PROPERTIES, STATES};
pub use youtube::{LISTENING, PAUSE, YOUTUBE, youtube_frame, youtube_seek};
