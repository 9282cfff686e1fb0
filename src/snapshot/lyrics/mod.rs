//! Lyrics in layers, with the right to show each.

mod layer;
mod line;
#[expect(
    clippy::module_inception,
    reason = "the record that the folder is named after"
)]
mod lyrics;
mod text;

pub use layer::{Layer, Rights};
pub use line::{Background, LyricsLine, Note};
pub use lyrics::{Lyrics, Singer};
pub use text::{LineText, Ruby, Word};
