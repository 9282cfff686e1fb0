//! What a reader has chosen of one card's lyrics.

use leptos::prelude::*;

/// What is shown of a card's lyrics besides the layers; every copy is the same card's.
#[derive(Debug, Clone, Copy)]
pub struct Singing {
    /// How often the reader has chosen layers by hand: such a choice is kept.
    pub chosen: RwSignal<u32>,
}

impl Singing {
    pub(in crate::view) fn new() -> Singing {
        Singing {
            chosen: RwSignal::new(0),
        }
    }
}
