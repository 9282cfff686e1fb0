//! What every part of a card needs, provided as a Leptos context by the card.

use super::state::State;
use crate::song::Song;
use crate::words::Words;
use leptos::prelude::expect_context;
use std::sync::Arc;

/// One card: its song, the words of its language, and what its reader has chosen.
#[derive(Clone)]
pub(super) struct CardContext {
    pub song: Arc<Song>,
    pub words: &'static Words,
    pub state: State,
}

/// The card that a component is a part of.
pub(super) fn use_card() -> CardContext {
    expect_context()
}
