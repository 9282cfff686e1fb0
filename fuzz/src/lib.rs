//! What the fuzz targets share.
//!
//! In: bytes that a fuzzer made, and an import. Out: a panic where something is not true that is true of every import.
//! Must not know: a format.

mod feeds;
mod import;
mod lyrics;
mod snapshots;

pub use feeds::check_feeds;
pub use import::check_import;
pub use lyrics::check_lyrics;
pub use snapshots::{EVERY_KEY, choice, is_chosen, snapshot};
