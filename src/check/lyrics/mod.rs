//! Lyrics: no text without a right to show it, no time out of order.

mod layers;
mod lines;
#[expect(
    clippy::module_inception,
    reason = "the value that the folder is named after"
)]
mod lyrics;
mod texts;

pub(super) use lyrics::checked_lyrics;
