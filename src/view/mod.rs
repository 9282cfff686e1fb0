//! Song and shapes to markup, one component a file, the same for both targets.
//!
//! In: a [`Song`](crate::song::Song), [`Words`](crate::words::Words) and the reader's [`State`].
//! Out: a [`Node`](crate::markup::Node), which is written as HTML by a publisher, and built or hydrated in a browser.
//! Must not know: where it runs. What only a browser can do, such as moving the focus, is requested through the state and
//! done by `browser`.

mod card;
mod change;
mod chart;
mod context;
mod cover;
mod credits;
mod escape_key;
mod header;
mod headline;
mod key_figures;
mod lyrics;
mod parts;
mod play;
mod report_range;
mod share;
mod state;
mod tab_input;
mod tabs;

pub use card::{Card, CardProps, first_view_name, prerendered, to_html};
pub use chart::board::next_day;
pub use chart::ranks::axes::period;
pub use chart::ranks::table::ranks_as_csv;
pub use lyrics::{layer_preference_text, picture_of_lines, preferred_layers};
pub use parts::time::zoned;
pub use state::{
    Choices, Focus, Layout, LyricsState, Move, OtherPlaces, OwnPlayer, PictureResult, PlaceFilter,
    RankFilter, RankLinesState, Request, ShareItem, SharingState, State, place_names,
};
pub use tab_input::{Modifiers, opens_panel, view_after_key};

/// Sixteen hexadecimal digits for `data-build`: markup of another build is not hydrated.
pub const BUILD: &str = env!("SONGCARD_BUILD");
