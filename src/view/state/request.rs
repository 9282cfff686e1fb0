//! What components ask of the browser: to move the focus, to seek, to store a choice, to share.

use super::{Focus, ShareItem};

/// What a component asks of the browser, through
/// [`State::on_request`](super::State::on_request). Natively nothing answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// Move the focus, once what has changed in the same event is in the document.
    MoveFocus(Focus),
    /// Let the player go to a line, by its place. `from_text` says that the reader has tapped the line's text, which may also
    /// be the end of a selection.
    Seek {
        /// The index of the line.
        line: usize,
        /// Whether the tap was on the text, and not on the time.
        from_text: bool,
    },
    /// Pause the card's own player of a file, or go on.
    PlayOrPause,
    /// Store the layers that the reader has just chosen. An attribute chooses layers too, but only for its page.
    SaveLayers,
    /// Share, copy or save this.
    Share(ShareItem),
}
