//! What `docs/privacy.md` says of requests and of storage.

use super::document;
use crate::support::made::repository;
use songcard::embed::YOUTUBE_ORIGIN;
use std::fs;
use std::path::Path;

/// Every source file of the program and of its scripts.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path
            .extension()
            .is_some_and(|name| name == "rs" || name == "js")
        {
            found.push(fs::read_to_string(path).unwrap());
        }
    }
}

fn all() -> Vec<String> {
    let mut found = Vec::new();
    sources(&repository("src"), &mut found);
    found
}

/// The source files that store something in the browser.
fn sources_that_store() -> Vec<String> {
    let stores = |text: &String| text.contains("local_storage") || text.contains(".set_item(");
    all().into_iter().filter(stores).collect()
}

#[test]
fn a_single_source_file_stores_something() {
    assert_eq!(sources_that_store().len(), 1);
}

#[test]
fn the_key_of_what_is_stored_is_documented() {
    assert!(sources_that_store()[0].contains("\"songcard-layers\""));
    assert!(document("docs/privacy.md").contains("`songcard-layers`"));
}

#[test]
fn no_source_reads_or_sets_a_cookie() {
    for text in all() {
        assert!(!text.contains(".cookie"), "{text}");
        assert!(!text.contains("session_storage") && !text.contains("indexed_db"));
    }
}

#[test]
fn the_host_of_videos_is_named() {
    assert!(document("docs/privacy.md").contains(YOUTUBE_ORIGIN));
}
