//! The public names: the element's attributes, events, parts and custom properties, its views and sizes, the addresses of a
//! published song, the codes that embed it, and the messages of YouTube's player.
//!
//! In: text from a host page, an address or a player. Out: settings that are always valid.
//! Must not know: the song, the card's markup, the browser, files.

mod attributes;
mod codes;
mod events;
mod form;
mod pages;
mod poster_shape;
mod query;
mod settings;
mod style_hooks;
mod youtube;

pub use attributes::{ATTRIBUTES, Attribute};
pub use codes::EmbedCard;
pub use events::{ERROR_CODES, EVENTS, ElementEvent};
pub use form::EmbedForm;
pub use pages::{ARTWORK_FILE, ARTWORK_SIDE, Pages, origin, prerendered_file};
pub use poster_shape::PosterShape;
pub use query::encode_query;
pub use settings::{Size, TAB_ID, Theme, View, accent};
pub use style_hooks::{PARTS, PROPERTIES, STATES, StyleHook};
pub use youtube::{
    YOUTUBE_LISTEN, YOUTUBE_ORIGIN, YOUTUBE_PAUSE, youtube_frame_address, youtube_seek,
    youtube_update,
};
