//! The page for iframes, as far as it can be read: its script and its style.

use crate::support::folder::Folder;
use crate::support::made::repository;
use songcard::embed::{Size, Theme, View};
use songcard::publish::frame_script;
use std::fs;

#[test]
fn the_script_can_be_inlined_in_a_page() {
    let script = frame_script();
    for end in ["</script", "<!--", "//"] {
        assert!(!script.contains(end), "{end} is in it");
    }
    for forbidden in [
        "localStorage",
        "sessionStorage",
        "cookie",
        "eval(",
        "innerHTML",
    ] {
        assert!(!script.contains(forbidden), "{forbidden} is in it");
    }
}

#[test]
fn the_script_accepts_the_listed_values_only() {
    let script = frame_script();
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
    let style = fs::read_to_string(repository("style/embed.css")).unwrap();
    let papers: Vec<_> = tokens
        .split("--paper: var(--songcard-bg, ")
        .skip(1)
        .map(|rest| rest.split(')').next().unwrap())
        .collect();
    let grounds: Vec<_> = style
        .split("background: ")
        .skip(1)
        .map(|rest| rest.split(';').next().unwrap())
        .collect();
    assert_eq!(grounds, papers, "light, dark, and dark by itself");
}

#[test]
fn the_resize_script_is_under_a_thousand_bytes() {
    let folder = Folder::new("site-resize");
    folder.write("index.html", fs::read(repository("index.html")).unwrap());
    folder.write("songcard.js", "");
    folder.write("songcard_bg.wasm", b"\0asm");
    folder.songcard(&["site", "--staging", "."]).is(0, "");
    let resize = folder.read("resize.js");
    assert!(resize.len() < 1000, "{} bytes", resize.len());
    assert!(!resize.contains("//") && resize.contains("songcard:resize"));
}
