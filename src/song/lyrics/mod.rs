//! Lyrics: lines in layers, their times, their ids in addresses, the direction of their text.

mod chosen_layers;
mod direction;
mod layer;
mod line;
#[expect(
    clippy::module_inception,
    reason = "the type that the folder is named after"
)]
mod lyrics;
mod named_lines;
mod timeline;

pub use direction::is_rtl_text;
pub use layer::{Layer, LayerRole, Rights, RightsBasis, Writing};
pub use line::{Background, LINE_BREAKS, LayerText, Line, Note, Ruby, TimedWord};
pub use lyrics::{Lyrics, Singer, SingerKind, SyncLevel, Timing};
pub use timeline::Timeline;
