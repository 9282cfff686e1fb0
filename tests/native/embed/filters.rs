//! Codes of cards in posts, and what the filters of WordPress and of Markdown make of them: recorded in
//! `tests/data/filters`, which says how.

use crate::docs::shown;
use crate::support::made::repository;
use songcard::embed::{EmbedCard, EmbedForm, Pages, Size, View};
use std::fs;

const FILTERS: [&str; 5] = [
    "wordpress",
    "kramdown",
    "python-markdown",
    "marked",
    "markdown-it",
];

#[test]
fn the_recorded_posts_hold_the_codes_of_today() {
    for (form, code) in codes() {
        let path = repository(&format!("tests/data/filters/{form}.html"));
        let post = format!("Before the card.\n\n{code}\n\nAfter the card.\n");
        if std::env::var_os("SONGCARD_REWRITE").is_some_and(|value| value == "1") {
            fs::write(&path, post).unwrap();
        } else {
            let recorded = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(recorded, post, "{form}: run tests/data/filters/record.sh");
        }
    }
}

#[test]
fn every_filter_leaves_the_codes_whole() {
    for (form, code) in codes() {
        for filter in FILTERS {
            let path = repository(&format!("tests/data/filters/{form}.{filter}.html"));
            let made = plain(&fs::read_to_string(&path).unwrap());
            let expected = plain(&format!("Before the card.{code}After the card."));
            assert_eq!(made, expected, "{form}, {filter}");
        }
    }
}

#[test]
fn authors_without_unfiltered_html_keep_each_link() {
    let read = |name: &str| fs::read_to_string(repository(name)).unwrap();
    let posts = read("tests/data/filters/posts.html");
    for (form, code) in codes() {
        let is_there = posts.contains(&format!("\n\n{code}\n\n"));
        assert!(is_there || form.starts_with("shown"), "{form}: {code}");
    }
    let kept = read("tests/data/filters/posts.wp-kses.html");
    let link = "href=\"https://songcard.example/yours/\"";
    assert_eq!(kept.matches(link).count(), 4, "{kept}");
    for gone in ["<script", "<iframe", "<song-card"] {
        assert!(!kept.contains(gone), "{gone}");
    }
}

/// The markup without paragraphs and space, which mean nothing to a code, in one way of writing.
fn plain(markup: &str) -> String {
    let mut text = markup.to_owned();
    for (from, to) in [
        ("<p>", ""),
        ("</p>", ""),
        ("crossorigin=\"\"", "crossorigin"),
        (" />", ">"),
    ] {
        text = text.replace(from, to);
    }
    text.split_whitespace().collect()
}

/// Every code by the name of its post: those that a card copies, and those that documents show.
fn codes() -> Vec<(&'static str, String)> {
    let pages = Pages::new("https://songcard.example/yours/", None);
    let quoted = EmbedCard {
        pages: Some(&pages),
        src: pages.root(),
        link: "https://songcard.example/yours/",
        loader: "https://songcard.example/song-card.js",
        picture: Some("https://songcard.example/yours/0123456789abcdef.png"),
        title: "Yours – Jin",
        sentence: "Yours – Jin: No. 1 in 82 countries",
        lang: "en",
        size: Size::Full,
        view: View::Chart,
        territory: None,
        line: None,
    };
    let copied = [
        ("sentence", EmbedForm::Sentence),
        ("picture", EmbedForm::Picture),
        ("frame", EmbedForm::Frame),
        ("element", EmbedForm::Element),
    ]
    .map(|(name, form)| (name, quoted.code(form).unwrap()));
    let shown = [
        ("shown-sentence", EmbedForm::Sentence),
        ("shown-picture", EmbedForm::Picture),
        ("shown-frame", EmbedForm::Frame),
        ("shown-element", EmbedForm::Element),
    ]
    .map(|(name, form)| (name, shown(form)));
    copied.into_iter().chain(shown).collect()
}
