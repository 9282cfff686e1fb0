//! The work that the song was made for.

use crate::song::{ContextKind, SongUse};

/// The work that the song was made for.
pub struct WorkWords {
    /// The heading of the work that the song was made for.
    pub made_for: &'static str,
    /// A work with its kind and the use of the song in it.
    pub work_and_use: fn(&str, ContextKind, Option<SongUse>) -> String,
    /// The name of the date of a premiere.
    pub premiered: fn(ContextKind) -> &'static str,
    /// The name of the episode with the song.
    pub first_heard: &'static str,
    /// An episode.
    pub episode: fn(u16) -> String,
    /// The services that show the work.
    pub watch_on: &'static str,
}
