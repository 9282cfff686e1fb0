//! What every part of a card needs.
//!
//! The panels get it as a prop, and hand it down by reference. A Leptos context would link a hash map by type, 1.2 kB of
//! brotli, for three panels.

use super::state::State;
use crate::song::Song;
use crate::words::Words;
use std::sync::Arc;

/// One card: its song, the words of its language, and what its reader has chosen.
#[derive(Clone)]
pub struct CardContext {
    pub song: Arc<Song>,
    pub words: &'static Words,
    pub state: State,
}
