//! Embed codes in posts, after the filters of blogs and of Markdown. The results are recorded in
//! `tests/data/pasted/`; its README names the filters.

use crate::made::repository;
use songcard::embed::{Code, Pages, Quoted, Size, View};
use std::fs;

const FILTERS: [&str; 5] = [
    "wpautop",
    "marked",
    "markdown-it",
    "python-markdown",
    "kramdown",
];

#[test]
fn the_recorded_post_has_the_copied_codes() {
    let post = recorded("post.txt");
    for form in [Code::Element, Code::Frame, Code::Picture, Code::Sentence] {
        let code = code(form);
        assert!(post.contains(&format!("\n\n{code}\n\n")), "{code}");
    }
}

#[test]
fn every_filter_keeps_the_element_code_whole() {
    let (_, element) = split(&code(Code::Element));
    for filter in FILTERS {
        let post = recorded(&format!("post.{filter}.html"));
        assert!(post.contains(&element), "{filter}: {post}");
    }
}

#[test]
fn every_filter_keeps_the_surrounding_paragraphs() {
    for filter in FILTERS {
        let post = recorded(&format!("post.{filter}.html"));
        for name in ["card", "frame", "picture", "sentence"] {
            let paragraph = format!("<p>After the {name}.</p>");
            assert!(post.contains(&paragraph), "{filter}: {paragraph}");
        }
    }
}

#[test]
fn untrusted_authors_keep_the_link_of_each_code() {
    let post = recorded("post.wp-kses.html");
    let link = "href=\"https://songcard.example/yours/\"";
    assert_eq!(post.matches(link).count(), 4, "{post}");
    for gone in ["<script", "<iframe", "<song-card"] {
        assert!(!post.contains(gone), "{gone}");
    }
}

/// The code's preload link, which some filters rewrite, and the rest.
fn split(code: &str) -> (String, String) {
    let (before, rest) = code.split_once("<script").unwrap();
    (before.to_owned(), format!("<script{rest}"))
}

fn code(form: Code) -> String {
    let pages = Pages::new("https://songcard.example/yours/", None);
    let quoted = Quoted {
        pages: Some(&pages),
        src: pages.root(),
        link: pages.root(),
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
    quoted.code(form).unwrap()
}

fn recorded(name: &str) -> String {
    fs::read_to_string(repository(&format!("tests/data/pasted/{name}"))).unwrap()
}
