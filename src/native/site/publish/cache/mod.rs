//! What `publish` remembers of a site between two runs, so that a song is only drawn and rendered again if something that
//! its files are made from has changed.
//!
//! In: the bytes that a song is made from, and the states of folders. Out: which songs are as they were, and what lists say
//! of them. The cache may be deleted at any time: a missing, damaged or older one only means that everything is published
//! again. Must not know: how files are made.

mod cached_song;
mod content_hash;
mod file;
mod folder_state;
mod made_with;
mod site_pages;

pub use cached_song::{CachedSong, SongState};
pub use content_hash::ContentHash;
pub use file::Cache;
pub use folder_state::folder_state;
pub use made_with::made_with;
pub use site_pages::{SitePagesState, file_size};
