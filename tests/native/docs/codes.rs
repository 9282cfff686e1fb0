//! The embed codes in the documents are those that a card copies.

use super::document;
use super::generated::block;
use crate::support::made::published;
use songcard::embed::{EmbedCard, EmbedForm, Pages, Size, View};
use songcard::text::{Summary, sentence};
use songcard::words::for_tag;

/// The documents' own address of a site.
const SITE: &str = "https://songcard.example/";

/// What a card of “Yours” copies in this form, and in this size.
fn code(form: EmbedForm) -> String {
    code_of(form, Size::Full)
}

fn code_of(form: EmbedForm, size: Size) -> String {
    let song = published("yours");
    let words = for_tag("en");
    let summary = Summary::of(&song, words);
    let pages = Pages::new(&format!("{SITE}yours/"), None);
    let quoted = EmbedCard {
        pages: Some(&pages),
        src: pages.root(),
        link: pages.root(),
        loader: &format!("{SITE}song-card.js"),
        picture: Some(&format!("{SITE}yours/0123456789abcdef.png")),
        title: &format!("{} – {}", summary.title, summary.artists),
        sentence: &sentence(&song, words),
        lang: words.tag,
        size,
        view: View::Chart,
        territory: None,
        line: None,
    };
    quoted.code(form).unwrap()
}

/// The code with line breaks before attributes, so that it can be read: nothing else differs.
fn wrapped(code: &str) -> String {
    const WIDTH: usize = 100;
    let (mut lines, mut word, mut is_quoted, mut is_tag) =
        (vec![String::new()], String::new(), false, false);
    for letter in code.chars() {
        match letter {
            '"' if is_tag => is_quoted = !is_quoted,
            '<' if !is_quoted => is_tag = true,
            '>' if !is_quoted => is_tag = false,
            _ => {}
        }
        if letter == ' ' && is_tag && !is_quoted {
            push(&mut lines, &std::mem::take(&mut word), WIDTH);
        } else {
            word.push(letter);
        }
    }
    push(&mut lines, &word, WIDTH);
    lines.join("\n")
}

fn push(lines: &mut Vec<String>, word: &str, width: usize) {
    let last = lines.last_mut().unwrap();
    if last.is_empty() {
        last.push_str(word);
    } else if last.chars().count() + word.chars().count() < width {
        last.push_str(&format!(" {word}"));
    } else {
        lines.push(format!("  {word}"));
    }
}

/// The code as documents show it.
pub fn shown(form: EmbedForm) -> String {
    wrapped(&code(form))
}

/// The codes by their names in documents.
pub fn parts() -> Vec<(String, String)> {
    [
        ("code link", "text", EmbedForm::Address),
        ("code sentence", "html", EmbedForm::Sentence),
        ("code picture", "html", EmbedForm::Picture),
        ("code iframe", "html", EmbedForm::Frame),
        ("code element", "html", EmbedForm::Element),
    ]
    .map(|(name, language, form)| (name.to_owned(), block(language, &(shown(form) + "\n"))))
    .to_vec()
}

#[test]
fn shown_codes_differ_from_copied_ones_by_line_breaks() {
    for form in EmbedForm::ALL {
        let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words(shown(form)), words(code(form)));
    }
}

#[test]
fn the_heights_of_sizes_are_those_of_the_codes() {
    let text = document("docs/embed.md");
    for size in [Size::Compact, Size::Standard] {
        let code = code_of(EmbedForm::Frame, size);
        let (_, height) = code.split_once(" height=\"").unwrap();
        let (height, _) = height.split_once('"').unwrap();
        let row = format!("| `{}` | {height} px", size.name());
        assert!(text.contains(&row), "{row}");
    }
}

#[test]
fn the_policies_of_the_documents_are_the_tested_ones() {
    let tested = include_str!("../../site/host_page.rs");
    let text = document("docs/embed.md");
    for policy in [
        "script-src HOST 'wasm-unsafe-eval'; connect-src HOST",
        "frame-src HOST",
    ] {
        assert!(tested.contains(policy), "{policy}");
        let shown = format!("\n{policy}\n").replace("HOST", "https://songcard.example");
        assert!(text.contains(&shown), "{policy}");
    }
}
