//! The wasm program: cards in `<song-card>` elements, and the own page of a song.
//!
//! In: the host element, from the loader `song-card.js`. Out: nodes in its shadow root, its events and states; nothing
//! else on the page changes.
//! Must not know: files, `native`. It never throws at the host page and never panics.

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
pub use pages::start_page;
