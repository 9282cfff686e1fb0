//! Every link inside the repository leads to a file and a heading that exist.

use super::{documents, prose, spans};
use crate::support::made::repository;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The targets of the links and pictures of a text.
fn targets(text: &str) -> Vec<String> {
    let prose = prose(text);
    let links = prose.split("](").skip(1);
    links
        .map(|rest| rest.split([')', ' ']).next().unwrap().to_owned())
        .collect()
}

/// The names by which [GitHub](https://docs.github.com/en/get-started/writing-on-github) links to
/// the headings of a text.
fn anchors(text: &str) -> Vec<String> {
    let prose = prose(text);
    let headings = prose.lines().filter(|line| line.starts_with('#'));
    let anchor = |heading: &str| -> String {
        let title = heading.trim_start_matches('#').trim().to_lowercase();
        let letters = title.chars();
        letters
            .filter(|letter| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter))
            .map(|letter| if letter == ' ' { '-' } else { letter })
            .collect()
    };
    headings.map(anchor).collect()
}

/// The path without `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            other => plain.push(other),
        }
    }
    plain
}

/// Every link to a place in the repository: the document it is in, the link, its file and its heading.
fn inner_links() -> Vec<(String, String, PathBuf, Option<String>)> {
    let mut links = Vec::new();
    for (path, text) in documents() {
        for target in targets(&text) {
            if target.contains("://") {
                continue;
            }
            let (file, anchor) = match target.split_once('#') {
                Some((file, anchor)) => (file, Some(anchor.to_owned())),
                None => (&*target, None),
            };
            let folder = Path::new(&path).parent().unwrap();
            let file = match file {
                "" => PathBuf::from(&path),
                file => plain(&folder.join(file)),
            };
            let file = repository(file.to_str().unwrap());
            links.push((path.clone(), target, file, anchor));
        }
    }
    links
}

#[test]
fn every_link_inside_leads_to_a_file() {
    for (path, target, file, _) in inner_links() {
        assert!(file.exists(), "{path}: {target}");
    }
}

#[test]
fn every_link_to_a_heading_leads_to_one() {
    for (path, target, file, anchor) in inner_links() {
        let Some(anchor) = anchor else { continue };
        let anchors = anchors(&fs::read_to_string(file).unwrap());
        assert!(anchors.contains(&anchor), "{path}: {target}");
    }
}

#[test]
fn every_link_outside_is_https() {
    for (path, text) in documents() {
        for target in targets(&text) {
            let outside = target.contains("://");
            assert!(
                !outside || target.starts_with("https://"),
                "{path}: {target}"
            );
        }
    }
}

#[test]
fn every_file_named_in_a_sentence_exists() {
    const FOLDERS: [&str; 9] = [
        "benches/",
        "docs/",
        "examples/",
        "fuzz/",
        "script/",
        "snapshots/",
        "src/",
        "style/",
        "tests/",
    ];
    for (path, text) in documents() {
        // The changelog names files of its time.
        if path == "CHANGELOG.md" {
            continue;
        }
        for span in spans(&text) {
            let file = span.split(' ').next().unwrap();
            let is_pattern = file.contains(['*', '<', '{']);
            if FOLDERS.iter().any(|folder| file.starts_with(folder)) && !is_pattern {
                assert!(repository(file).exists(), "{path}: {file}");
            }
        }
    }
}
