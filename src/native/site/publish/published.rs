//! What a run has published, and why the rest was left out.

use std::path::PathBuf;

/// What became of snapshot files.
pub(crate) struct Published {
    /// The address of every published song, a line for each.
    pub addresses: String,
    /// The files in their order, and after them those that were published again for a new address.
    pub files: Vec<FileResult>,
}

/// What became of one snapshot file.
pub(crate) struct FileResult {
    /// Its path; empty if it has no name for its song.
    pub path: PathBuf,
    /// Why it is left out.
    pub left_out: Option<String>,
}
