//! What every part of a card needs.
//!
//! The panels get it as a prop, and hand it down by reference. A Leptos context would link a hash map by type, 1.0 kB of
//! brotli, for three panels.

use super::state::State;
use crate::song::Song;
use crate::words::Words;
use std::sync::Arc;

/// One card: its song, the words of its language, and what its reader has chosen.
#[derive(Clone)]
pub struct CardContext {
    /// The song that is shown.
    pub song: Arc<Song>,
    /// The language of the card's own words.
    pub words: &'static Words,
    /// What the reader has chosen.
    pub state: State,
}
