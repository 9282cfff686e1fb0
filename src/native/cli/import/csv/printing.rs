//! What the summary of tables names.

use std::path::{Path, PathBuf};

/// The most files that the summary names.
const MOST_NAMED: usize = 3;

/// What the summary names: the files, or how many they are.
pub fn names(files: &[&Path]) -> Vec<PathBuf> {
    match files.len() {
        0..=MOST_NAMED => files.iter().map(|file| file.to_path_buf()).collect(),
        count => vec![PathBuf::from(format!("{count} files"))],
    }
}
