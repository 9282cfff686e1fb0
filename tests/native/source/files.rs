//! The files of `src`.

use crate::support::made::repository;
use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file with its text, by its path inside `src`.
pub fn sources() -> Vec<(PathBuf, String)> {
    let root = repository("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(&root).unwrap().to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

/// The module of a file as a path: `view/chart/mod.rs` is `view`, `chart`. `lib.rs` is the root; `main.rs` is outside.
pub fn module_of(path: &Path) -> Option<Vec<String>> {
    let path = path.with_extension("");
    let mut parts: Vec<String> = path
        .iter()
        .map(|part| part.to_str().unwrap().to_owned())
        .collect();
    match parts.last().map(String::as_str) {
        Some("mod") => drop(parts.pop()),
        Some("lib") if parts.len() == 1 => parts.clear(),
        Some("main") if parts.len() == 1 => return None,
        _ => {}
    }
    Some(parts)
}
