//! The style of the page for iframes.

use crate::support::made::repository;
use std::fs;

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
