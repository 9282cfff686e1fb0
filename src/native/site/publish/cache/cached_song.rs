//! What is remembered of one song.

use crate::publish::ListedSong;
use serde::{Deserialize, Serialize};

/// A published song without its snapshot.
#[derive(Serialize, Deserialize)]
pub struct CachedSong {
    pub state: SongState,
    pub listed: ListedSong,
}

/// What the files of a song were made from, and how they were left.
#[derive(Default, Serialize, Deserialize)]
pub struct SongState {
    /// The names of the files beside the snapshot that the song is made from.
    pub beside: Vec<String>,
    /// The hash of the snapshot and of those files; empty if the song was read from the site.
    pub sources: String,
    /// The hash of all that its pages were made from; empty if they have to be made again.
    pub pages: String,
    /// The state of its folder after that.
    pub folder: String,
    /// Whether the snapshot has problems, which every run reports.
    pub has_problems: bool,
    /// A sentence for each character that its pictures lack.
    pub missing: Vec<String>,
}
