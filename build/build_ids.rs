//! Sets two hashes of sources for the crate, so that nobody has to increment a version. Both are the same for both targets.

use super::source_hash::hash_of;
use std::path::{Path, PathBuf};

/// The modules that determine the markup of a snapshot: those that read it as a song, and those that render the song.
const MODULES: [&str; 9] = [
    "snapshot", "song", "check", "words", "plot", "text", "embed", "markup", "view",
];

/// Sets `SONGCARD_BUILD`: a hash of everything that determines a card's markup. A browser hydrates only markup of its own
/// build, since that of another may differ in any node.
pub fn set_build_id() {
    let folders = MODULES.map(|module| Path::new("src").join(module));
    println!(
        "cargo::rustc-env=SONGCARD_BUILD={}",
        hash_of(&folders, &["rs", "csv"])
    );
}

/// Sets `SONGCARD_SOURCES`: a hash of everything that the command is made from. `publish` makes the files of songs again
/// that another command has made.
pub fn set_sources_hash() {
    let folders = ["build", "src", "style"].map(PathBuf::from);
    let endings = ["rs", "csv", "css", "js", "json", "svg"];
    println!(
        "cargo::rustc-env=SONGCARD_SOURCES={}",
        hash_of(&folders, &endings)
    );
}
