//! The browser's wing: a snapshot from an address, a card in an element, the front door and a song's
//! own page.
//!
//! In: what the loader `song-card.js` hands over, the host element. Out: nodes in its shadow root,
//! its events and states, and nothing on the page around it.
//! Must not know: files, the native wing. Never throws at the host page and never panics.

mod board;
mod card;
mod dom;
mod element;
mod focus;
mod lyrics;
mod pages;
mod player;
mod share;

pub use element::Card;
pub use pages::home::open_door;
