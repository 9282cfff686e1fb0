//! Songcard: one song's chart run, lyrics and credits in a card that anyone can paste anywhere.
//!
//! Data moves one way: [`snapshot`] → [`check`] → [`song`] → [`plot`] → [`view`], and from there to
//! an element in a page (the browser's wing) or to files (the native wing). A room uses only rooms
//! above it in this list, and the two wings never meet.

pub mod snapshot;

pub mod song;

pub mod check;

pub mod words;

pub mod plot;

pub mod contract;

pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;

#[cfg(not(target_arch = "wasm32"))]
pub mod native;
