//! The page for iframes, as far as it can be read: its script, its style, its languages.

use crate::folder::Folder;
use crate::made::{published, repository};
use songcard::contract::{Size, Theme, View};
use songcard::native::share::{Edition, allowance, editions, embed_script, embed_style};
use songcard::words;
use std::fs;
use std::sync::Arc;

#[test]
fn the_script_can_stand_in_a_page_as_it_is() {
    let script = embed_script();
    for end in ["</script", "<!--", "//"] {
        assert!(!script.contains(end), "{end} is in it");
    }
    for forbidden in ["localStorage", "sessionStorage", "cookie", "history.", "eval(", "innerHTML"] {
        assert!(!script.contains(forbidden), "{forbidden} is in it");
    }
}

#[test]
fn the_script_takes_every_view_theme_and_size_of_the_contract_and_no_other() {
    let script = embed_script();
    let list = |name: &str, values: Vec<&str>| {
        let line = format!("{name}: /^({})$/,", values.join("|"));
        assert!(script.contains(&line), "{line} is not in it");
    };
    list("view", View::ALL.map(View::name).to_vec());
    list("theme", Theme::ALL.map(Theme::name).to_vec());
    list("size", Size::ALL.map(Size::name).to_vec());
}

#[test]
fn the_style_has_the_papers_of_the_card() {
    let tokens = fs::read_to_string(repository("style/tokens.css")).unwrap();
    let style = embed_style();
    let papers = tokens.split("--paper: var(--songcard-bg, ").skip(1);
    let papers: Vec<_> = papers.map(|rest| rest.split(')').next().unwrap()).collect();
    let grounds = style.split("background: ").skip(1);
    let grounds: Vec<_> = grounds.map(|rest| rest.split(';').next().unwrap()).collect();
    assert_eq!(grounds, papers, "light, dark, and dark by itself");
}

#[test]
fn every_language_is_found_from_every_other() {
    let mut edition = Edition {
        name: "yours".to_owned(),
        song: Arc::new(published("yours")),
        words: words::for_tag("en"),
        tags: vec!["en", "ko"],
        data: "0123456789abcdef".to_owned(),
    };
    assert_eq!(editions(&edition), "en ../embed/ ko ../ko/embed/");
    edition.words = words::for_tag("ko");
    assert_eq!(editions(&edition), "en ../../embed/ ko ../../ko/embed/");
}

#[test]
fn an_inline_text_is_allowed_by_its_hash() {
    // The first is the example of the standard, the others by openssl.
    let hashes = [
        ("alert('Hello, world.');", "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"),
        ("", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"),
    ];
    for (text, hash) in hashes {
        assert_eq!(allowance(text), hash);
    }
}

#[test]
fn the_helper_for_pages_that_frame_cards_is_published_under_a_thousand_bytes() {
    let folder = Folder::new("site-resize");
    folder.write("index.html", fs::read(repository("index.html")).unwrap());
    folder.write("songcard.js", "");
    folder.write("songcard_bg.wasm", b"\0asm");
    folder.songcard(&["site", "--staging", "."]).is(0, "");
    let resize = folder.read("resize.js");
    assert!(resize.len() < 1000, "{} bytes", resize.len());
    assert!(!resize.contains("//") && resize.contains("songcard:resize"));
}
