//! What a reader has chosen of one card's lyrics, and what is sung.

use crate::song::PlayerMatch;
use crate::view::lyrics::media::OwnPlayer;
use leptos::prelude::*;

/// What is shown of a card's lyrics besides the layers; every copy is the same card's. The view asks,
/// the browser's wing follows the player.
#[derive(Debug, Clone, Copy)]
pub struct Singing {
    /// How often the reader has chosen layers by hand: such a choice is kept.
    pub chosen: RwSignal<u32>,
    /// What the player's clock means; `None` without a player.
    pub clock: RwSignal<Option<PlayerMatch>>,
    /// How many milliseconds sooner than their times the lines come.
    pub offset_ms: RwSignal<i32>,
    /// Whether the reader has scrolled away from the line that is sung.
    pub away: RwSignal<bool>,
    /// The line that the reader has asked the player for, and whether by a tap on its text, which may
    /// as well be the end of selecting it.
    pub sought: RwSignal<Option<(usize, bool)>>,
    /// The lines that an address leads to, in order.
    pub marked: RwSignal<Vec<usize>>,
    /// The lines that the reader has picked to share, in order; `None` while none are picked.
    pub picked: RwSignal<Option<Vec<usize>>>,
    /// What has become of a picture of them.
    pub pictured: RwSignal<Option<Pictured>>,
    /// The line that the tab key stops at.
    pub stop: RwSignal<Option<usize>>,
    pub own: OwnPlayer,
}

/// What can become of a picture of lines, in the order of
/// [`Words::pictured`](crate::words::Words::pictured).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictured {
    Saved,
    /// They do not fit one picture.
    TooMany,
    /// The browser has no canvas, or keeps what is drawn on it.
    Refused,
}

impl Singing {
    pub(in crate::view) fn new() -> Singing {
        Singing {
            chosen: RwSignal::new(0),
            clock: RwSignal::new(None),
            offset_ms: RwSignal::new(0),
            away: RwSignal::new(false),
            sought: RwSignal::new(None),
            marked: RwSignal::new(Vec::new()),
            picked: RwSignal::new(None),
            pictured: RwSignal::new(None),
            stop: RwSignal::new(None),
            own: OwnPlayer::new(),
        }
    }

    /// The lines that whatever is shared leads to, in order: those picked, else those that the card was
    /// opened at.
    pub fn shared(self) -> Vec<usize> {
        let picked = self.picked.get_untracked();
        let picked = picked.filter(|lines| !lines.is_empty());
        picked.unwrap_or_else(|| self.marked.get_untracked())
    }

    /// Whether the lines follow a player.
    pub fn follows(self) -> bool {
        self.clock.get() == Some(PlayerMatch::Follows)
    }
}
