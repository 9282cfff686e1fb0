//! The state of a song's folder: the paths and sizes of its files.
//!
//! Sizes without times: a site that is copied, unpacked or checked out has new times and the same files.

use super::content_hash::ContentHash;
use std::fs;
use std::path::Path;

/// A hash of the path and the size of every file in this folder.
pub fn folder_state(folder: &Path) -> String {
    let mut files = Vec::new();
    collect(folder, "", &mut files);
    files.sort();
    ContentHash::of(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        match entry.metadata() {
            Ok(found) if found.is_dir() => collect(&entry.path(), &format!("{path}/"), files),
            Ok(found) => files.push(format!("{path} {}", found.len())),
            Err(_) => files.push(format!("{path} ?")),
        }
    }
}
