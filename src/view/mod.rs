//! Truth and shapes to markup, one component a file, the same for both targets.
//!
//! In: a [`Song`](crate::song::Song), [`Words`](crate::words::Words) and the reader's [`State`].
//! Out: a [`Node`], which Leptos renders to text for a publisher, and in a browser builds or adopts.
//! Must not know: where it runs. What only a browser can do, as moving the focus, is asked for
//! through the state and done by the browser's wing.

mod board;
mod card;
mod change;
mod chart_panel;
mod credits;
mod dots;
mod escape;
mod header;
mod heading;
mod headline;
mod lang;
mod lyrics;
mod mark;
mod mark_stops;
mod milestone_marks;
mod milestones;
mod node;
mod order;
mod post;
mod provenance;
mod rank_axes;
mod rank_drawing;
mod rank_places;
mod rank_plot;
mod rank_reading;
mod rank_table;
mod reports;
mod share;
mod sources;
mod standing;
mod state;
mod summary;
mod tabs;
mod together;
mod when;

pub use board::{Kept, Sieve, next_day, place_names};
pub use card::{Card, CardProps, to_html};
pub use lyrics::{
    OwnPlayer, Pictured, Singing, copied_text, keep_layers, kept_layers, picture_of_lines,
    text_of_lines,
};
pub use node::{El, IntoValue, Mounted, Node, Value, Watch, el, fragment, truth};
pub use post::{Room, post, sentence};
pub use rank_axes::period;
pub use rank_plot::{Others, Reading};
pub use rank_table::ranks_as_csv;
pub use share::{Item, Sharing};
pub use state::{Choices, Focus, Layout, Move, State};
pub use summary::Summary;
pub use together::together;
pub use when::zoned;

/// Sixteen hexadecimal digits for `data-build`: markup of another build is not hydrated.
pub const BUILD: &str = env!("SONGCARD_BUILD");
