//! What is remembered of the files about all songs.

use serde::{Deserialize, Serialize};
use std::path::Path;

/// The files about all songs, and what they were made from.
#[derive(Default, Serialize, Deserialize)]
pub struct SitePagesState {
    /// The hash of all that they were made from; empty if they have to be made again.
    pub made_from: String,
    /// The path of each inside the site's folder, with its size in bytes.
    pub files: Vec<(String, u64)>,
}

impl SitePagesState {
    /// Whether all files are there in their sizes.
    pub fn is_complete(&self, out: &Path) -> bool {
        let mut files = self.files.iter();
        files.all(|(name, size)| file_size(&out.join(name)) == Some(*size))
    }
}

/// The size of a file in bytes; `None` where there is none.
pub fn file_size(path: &Path) -> Option<u64> {
    let found = std::fs::metadata(path).ok()?;
    found.is_file().then_some(found.len())
}
