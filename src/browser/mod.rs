//! The browser's wing: a snapshot from an address, a card in an element, the front door and a song's
//! own page.
//!
//! In: what the loader `song-card.js` hands over, the host element. Out: nodes in its shadow root,
//! its events and states, and nothing on the page around it.
//! Must not know: files, the native wing. Never throws at the host page and never panics.

mod ask;
mod body;
mod copying;
mod current_time;
mod door;
mod early;
mod element;
mod events;
mod follow;
mod height;
mod host;
mod interval;
mod kept;
mod life;
mod lines_picture;
mod listener;
mod load;
mod media;
mod page;
mod play;
mod player;
mod reader;
mod reveal;
mod scroll;
mod selection;
mod share;
mod shown;
mod stage;
mod sung;
mod warn;
mod youtube;
mod zone;

pub use door::open_door;
pub use element::Card;
