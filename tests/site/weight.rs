//! The weight of what a reader downloads.

use crate::harness::{dist, npm};
use std::path::Path;

/// The bytes of what this JavaScript lists, as the names of files of the site, in brotli.
fn brotli_bytes(names: &str) -> usize {
    let script = format!(
        "const {{ brotliCompressSync }} = require('zlib'), {{ readFileSync }} = require('fs');
        const {{ prerendered, glue, wasm }} = JSON.parse(readFileSync('site.json')).assets;
        const bytes = (name) => brotliCompressSync(readFileSync(name)).length;
        console.log({names}.map(bytes).reduce((sum, bytes) => sum + bytes))"
    );
    let bytes = npm::run(&dist(), "node", &["-e", &script]);
    bytes.trim().parse().expect("node prints a number")
}

#[test]
fn the_loader_is_small_on_its_way() {
    let size = brotli_bytes("['song-card.js']");
    assert!(size < 2048, "song-card.js is {size} bytes in brotli");
}

#[test]
fn the_script_for_the_first_card_is_small() {
    let size = brotli_bytes("[prerendered]");
    assert!(size < 3000, "{size} bytes in brotli");
}

#[test]
fn the_resize_script_is_under_a_thousand_bytes() {
    let text = std::fs::read_to_string(dist().join("resize.js")).expect("it can be read");
    assert!(text.len() < 1000, "{} bytes", text.len());
    assert!(text.contains("songcard:resize"));
}

#[test]
fn wasm_and_glue_are_within_their_budget() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(path).expect("it can be read");
    let (_, figure) = text
        .split_once("are at most **")
        .expect("it states the figure");
    let (figure, _) = figure.split_once(" bytes**").expect("in bytes");
    let budget: usize = figure.replace(',', "").parse().expect("as a number");
    let bytes = brotli_bytes("[glue, wasm]");
    assert!(bytes <= budget, "{bytes} bytes, more than {budget}");
}
