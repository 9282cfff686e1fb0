//! What the author of a snapshot does with it besides importing: begins it, repairs it, merges it with another, names the
//! one kept before.
//!
//! In: facts that the author states, or the text of a snapshot. Out: the text of a snapshot, and what has changed in it.
//! Must not know: files, the command line, the clock, pages, the target.

mod fix;
mod merge;
mod new_snapshot;
mod previous;

pub use fix::{Fixed, diff, fix};
pub use merge::{Conflict, Merged, merge};
pub use new_snapshot::{NewArtist, NewSnapshot};
pub use previous::with_previous;
