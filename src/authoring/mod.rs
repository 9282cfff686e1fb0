//! What the author of a snapshot does with it besides importing: to begin one.
//!
//! In: facts that the author states. Out: the text of a snapshot.
//! Must not know: files, the command line, the clock, pages, the target.

mod new_snapshot;

pub use new_snapshot::{NewArtist, NewSnapshot};
