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

#[test]
fn one_choice_is_stored_and_its_key_is_named() {
    let all = all();
    let stores = all
        .iter()
        .filter(|text| text.contains("local_storage") || text.contains(".set_item("));
    let stores: Vec<&String> = stores.collect();
    assert_eq!(stores.len(), 1);
    assert!(stores[0].contains("\"songcard-layers\""));
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
