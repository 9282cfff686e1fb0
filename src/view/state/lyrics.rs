//! The state of one card's lyrics.

use crate::song::PlayerMatch;
use leptos::prelude::*;

/// The state of one card's lyrics, apart from the layers; a copy is the same card's. `browser` follows the player.
#[derive(Debug, Clone, Copy)]
pub struct LyricsState {
    /// Whether the lines follow the player's clock, or why not; `None` without a player.
    pub clock: RwSignal<Option<PlayerMatch>>,
    /// How many milliseconds before their times the lines are highlighted.
    pub offset_ms: RwSignal<i32>,
    /// Whether the reader has scrolled away from the current line.
    pub away: RwSignal<bool>,
    /// The lines that `line` names, in order.
    pub marked: RwSignal<Vec<usize>>,
    /// The lines that the reader selects to share, in order; `None` outside the selection mode.
    pub picked: RwSignal<Option<Vec<usize>>>,
    /// The result of their picture.
    pub picture: RwSignal<Option<PictureResult>>,
    /// The line that is in the tab order (roving tabindex).
    pub tab_stop: RwSignal<Option<usize>>,
    /// The card's own player.
    pub own_player: OwnPlayer,
}

/// The result of making a picture of lines, in the order of
/// [`Words::pictured`](crate::words::Words::pictured).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureResult {
    /// The picture is saved.
    Saved,
    /// The lines do not fit into one picture.
    TooMany,
    /// The browser has no canvas, or does not let it be read.
    Refused,
}

impl LyricsState {
    pub(in crate::view) fn new() -> LyricsState {
        LyricsState {
            clock: RwSignal::new(None),
            offset_ms: RwSignal::new(0),
            away: RwSignal::new(false),
            marked: RwSignal::new(Vec::new()),
            picked: RwSignal::new(None),
            picture: RwSignal::new(None),
            tab_stop: RwSignal::new(None),
            own_player: OwnPlayer::new(),
        }
    }

    /// The lines that a shared address names, in order: the selected ones, else those that the card was opened at.
    pub fn shared_lines(self) -> Vec<usize> {
        self.picked
            .get_untracked()
            .filter(|lines| !lines.is_empty())
            .unwrap_or_else(|| self.marked.get_untracked())
    }

    /// Whether the lines follow a player.
    pub fn follows(self) -> bool {
        self.clock.get() == Some(PlayerMatch::Follows)
    }
}

/// The card's own player. `browser` says what can be played.
#[derive(Debug, Clone, Copy)]
pub struct OwnPlayer {
    /// The origin of the page, `null` where it has none; `None` before hydration.
    pub origin: RwSignal<Option<String>>,
    /// The recording that is open, by its index.
    pub open: RwSignal<Option<usize>>,
    /// Whether that plays now.
    pub playing: RwSignal<bool>,
    /// Its time in whole seconds.
    pub seconds: RwSignal<u32>,
    /// A recording that could not be opened on this page.
    pub refused: RwSignal<Option<usize>>,
    /// Recordings that are not offered on this page, by their indices.
    pub unavailable: RwSignal<Vec<usize>>,
}

impl OwnPlayer {
    pub(crate) fn new() -> OwnPlayer {
        OwnPlayer {
            origin: RwSignal::new(None),
            open: RwSignal::new(None),
            playing: RwSignal::new(false),
            seconds: RwSignal::new(0),
            refused: RwSignal::new(None),
            unavailable: RwSignal::new(Vec::new()),
        }
    }

    /// Whether this page may play the recording of this index. YouTube, which is in a frame, plays only for a page that it
    /// can name.
    pub fn offers(self, at: usize, framed: bool) -> bool {
        let unnamed = framed && self.origin.read().as_deref() == Some("null");
        !unnamed && !self.unavailable.read().contains(&at)
    }

    /// Opens a recording in place of any other, or closes it.
    pub fn toggle(self, at: usize) {
        let open = self.open.get_untracked() == Some(at);
        self.refused.set(None);
        self.open.set((!open).then_some(at));
    }
}
