//! Truth and shapes to markup, one component a file, the same for both targets.
//!
//! In: a [`Song`](crate::song::Song), [`Words`](crate::words::Words) and the reader's [`State`].
//! Out: Leptos views, rendered to text by a publisher and to nodes in a browser.
//! Must not know: where it runs. What only a browser can do, as moving the focus, is asked for
//! through the state and done by the browser's wing.

mod board;
mod card;
mod chart_panel;
mod credits_panel;
mod header;
mod headline;
mod lyrics_panel;
mod mark;
mod milestones;
mod node;
mod order;
mod post;
mod provenance;
mod rank_plot;
mod reports;
mod sources;
mod standing;
mod state;
mod summary;
mod tabs;

pub use card::{Card, CardProps, to_html};
pub use node::{El, IntoValue, Mounted, Node, Value, el, fragment, truth};
pub use post::{Room, post, sentence};
pub use state::{Focus, Layout, State};
pub use summary::Summary;
