//! The scripts that run before the wasm find what they look for in the markup.

use crate::support::html::Element;
use crate::support::made::every_card;
use std::collections::BTreeSet;
use std::fs;

/// The calls that take a selector.
const CALLS: [&str; 5] = [
    "querySelector",
    "querySelectorAll",
    "closest",
    "matches",
    "all",
];

/// The classes in the selectors of all scripts, except that of the card's container.
fn classes_in_scripts() -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/scripts");
    let mut classes = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let Ok(script) = fs::read_to_string(&path) else {
            continue;
        };
        for call in CALLS {
            let start = format!("{call}(\"");
            let selectors = script
                .split(&start)
                .skip(1)
                .filter_map(|rest| rest.split_once('"'));
            classes.extend(selectors.flat_map(|(selector, _)| classes_of(selector)));
        }
    }
    classes.remove("songcard");
    classes
}

fn classes_of(selector: &str) -> Vec<String> {
    let simple =
        selector.split(|letter: char| !letter.is_ascii_alphanumeric() && !"-.".contains(letter));
    simple
        .flat_map(|part| part.split('.').skip(1))
        .map(str::to_owned)
        .collect()
}

#[test]
fn classes_in_selectors_of_scripts_are_rendered() {
    let cards: Vec<Element> = every_card()
        .iter()
        .map(|(_, card)| Element::parse(card))
        .collect();
    let is_rendered = |class: &str| {
        cards
            .iter()
            .any(|card| !card.with("class", class).is_empty())
    };
    let classes = classes_in_scripts();
    let missing: Vec<_> = classes.iter().filter(|class| !is_rendered(class)).collect();
    assert_eq!(missing, Vec::<&String>::new());
    assert!(classes.len() >= 3, "only {classes:?} were read");
}

#[test]
fn the_class_of_the_lyrics_ends_in_their_layers() {
    let cards = every_card();
    let (_, card) = cards
        .iter()
        .find(|(name, _)| name == "arirang-en-full")
        .unwrap();
    assert!(card.contains("class=\"lyrics layers-3\""));
}
