//! The generated parts of the documents: what is between `<!-- name -->` and `<!-- /name -->`.
//! `SONGCARD_REWRITE=1` writes them.

use super::{codes, documents, options, outputs, schema, snapshots};
use crate::support::golden::{assert_same, file_difference};
use songcard::native::site::package;
use songcard::publish as share;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Every part by its name; each is shown by some document.
static PARTS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let parts = [
        ("attributes", package::attributes()),
        ("events", package::events()),
        ("states", package::states()),
        ("properties", package::properties()),
        ("parts", package::parts()),
        ("members", package::members()),
        ("slots", package::slots()),
        ("keys", schema::keys()),
        ("song-names", outputs::song_names()),
        ("check", block("text", &outputs::report())),
        ("import-csv", block("text", &outputs::import_csv())),
        ("import-itunes", block("text", &outputs::import_itunes())),
        ("import-json", block("text", &outputs::import_json())),
        ("import-sheet", block("text", &outputs::import_sheet())),
        ("import-text", block("text", &outputs::import_text())),
        ("counted", block("text", &snapshots::headline(3))),
        ("reported", block("text", &snapshots::headline(4))),
        ("facts", block("text", &outputs::facts())),
        ("merge-json", block("text", &outputs::merge_json())),
        ("post", block("text", &outputs::post())),
        ("headers", block("text", &share::headers(&[]))),
        ("nginx", block("nginx", share::NGINX)),
        ("nginx-oembed", block("nginx", share::NGINX_OEMBED)),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .into_iter()
    .chain(codes::parts());
    parts.chain(options::parts()).collect()
});

/// A fenced block of the text, which ends in a newline.
pub fn block(language: &str, text: &str) -> String {
    format!("```{language}\n{text}```\n")
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
    let differences = documents().into_iter().map(|(path, text)| {
        let filled = filled(&path, &text, &PARTS);
        (filled != text)
            .then(|| file_difference(&path, &filled))
            .flatten()
    });
    assert_same(differences);
}

#[test]
fn every_generated_part_is_in_some_document() {
    let texts: String = documents().into_iter().map(|(_, text)| text).collect();
    let missing: BTreeSet<String> = PARTS
        .iter()
        .filter(|(name, _)| {
            let start = format!("\n<!-- {name} -->\n");
            !texts.contains(&start)
        })
        .map(|(name, _)| name.clone())
        .collect();
    assert_eq!(missing, BTreeSet::new());
}
