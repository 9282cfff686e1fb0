//! The generated parts of the documents: what is between `<!-- name -->` and `<!-- /name -->`.
//! `SONGCARD_REWRITE=1` writes them.

use super::{codes, documents, element, options, schema};
use crate::folder::Folder;
use crate::golden::{assert_same, file_difference};
use songcard::native::{package, read, render, share};
use std::collections::BTreeSet;

/// A snapshot with one mistake, as an author might write it.
const MISTAKEN: &str = r#"{
  "version": 1,
  "asOf": "2026-11-22",
  "song": { "title": "Arirang", "artists": [{ "name": "[traditional]" }] },
  "charts": [{ "id": "c", "name": "A chart", "kind": "national" }],
  "sources": [{ "id": "s", "title": "A newspaper" }],
  "performance": [{ "chart": "c", "territory": "US", "peak": 0, "source": "s" }]
}
"#;

/// Every part by its name; each is shown by some document.
fn parts() -> Vec<(String, String)> {
    let parts = [
        ("attributes", package::attributes()),
        ("events", package::events()),
        ("states", package::states()),
        ("properties", package::properties()),
        ("parts", package::parts()),
        ("members", element::members()),
        ("slots", element::slots()),
        ("keys", schema::keys()),
        ("song-names", song_names()),
        ("check", block("text", &report())),
        ("headers", block("text", &share::headers(&[]))),
        ("nginx", block("nginx", share::NGINX)),
        ("nginx-oembed", block("nginx", share::NGINX_OEMBED)),
    ]
    .map(|(name, text)| (name.to_owned(), text));
    let parts = parts.into_iter().chain(codes::parts());
    parts.chain(options::parts()).collect()
}

/// A fenced block of the text, which ends in a newline.
pub fn block(language: &str, text: &str) -> String {
    format!("```{language}\n{text}```\n")
}

fn report() -> String {
    render("my-song.json", MISTAKEN, &read(MISTAKEN), false)
}

/// The names that `publish` refuses, as it lists them.
fn song_names() -> String {
    let folder = Folder::new("docs-names");
    folder.write("ko.json", MISTAKEN);
    let answer = folder.songcard(&[
        "publish",
        "ko.json",
        "--out",
        "dist",
        "--base-url",
        "https://a.example/",
    ]);
    let (_, rest) = answer
        .err
        .split_once("joined by hyphens, and not ")
        .unwrap();
    let (list, _) = rest.split_once(", which are").unwrap();
    let names = list.replace(" or ", ", ");
    let names: Vec<String> = names.split(", ").map(|name| format!("`{name}`")).collect();
    names.join(", ") + "\n"
}

/// The text with every generated part as it is today.
fn filled(path: &str, text: &str, parts: &[(String, String)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("\n<!-- ") {
        let (before, from) = rest.split_at(start + 1);
        let (name, _) = from["<!-- ".len()..].split_once(" -->\n").unwrap();
        let end = format!("<!-- /{name} -->");
        let part = parts.iter().find(|(other, _)| other == name);
        let (_, part) = part.unwrap_or_else(|| panic!("{path}: no part is called {name}"));
        let (_, after) = from
            .split_once(&end)
            .unwrap_or_else(|| panic!("{path}: {end} is missing"));
        filled += &format!("{before}<!-- {name} -->\n{part}{end}");
        rest = after;
    }
    filled + rest
}

#[test]
fn generated_parts_are_as_the_tables_have_them() {
    let parts = parts();
    let differences = documents().into_iter().map(|(path, text)| {
        let filled = filled(&path, &text, &parts);
        (filled != text)
            .then(|| file_difference(&path, &filled))
            .flatten()
    });
    assert_same(differences);
}

#[test]
fn every_generated_part_is_in_some_document() {
    let texts: String = documents().into_iter().map(|(_, text)| text).collect();
    let missing = parts().into_iter().filter(|(name, _)| {
        let start = format!("\n<!-- {name} -->\n");
        !texts.contains(&start)
    });
    let missing: BTreeSet<String> = missing.map(|(name, _)| name).collect();
    assert_eq!(missing, BTreeSet::new());
}
