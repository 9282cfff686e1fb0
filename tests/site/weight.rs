//! The weight of what a reader downloads.

use crate::harness::{dist, files_in, npm};
use std::path::{Path, PathBuf};

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
    let budget = stated("ARCHITECTURE.md", "are at most **", " bytes**");
    let bytes = brotli_bytes("[glue, wasm]");
    assert!(bytes <= budget, "{bytes} bytes, more than {budget}");
}

#[test]
fn a_song_is_within_what_hosts_are_told() {
    let most_files = stated("docs/hosting.md", "A song has at most **", " files**");
    let most_megabytes = stated("docs/hosting.md", " files** and **", " MB**");
    for song in ["yours", "dynamite", "seven", "arirang"] {
        let all = files_in(&dist().join(song));
        let size = |file: &PathBuf| std::fs::metadata(file).expect("it can be read").len();
        let (files, bytes) = (all.len(), all.iter().map(size).sum::<u64>() as usize);
        assert!(files <= most_files, "{song}: {files} files");
        assert!(bytes <= most_megabytes * 1_000_000, "{song}: {bytes} bytes");
    }
}

/// The number between two texts of a document.
fn stated(document: &str, before: &str, after: &str) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let text = std::fs::read_to_string(path).expect("it can be read");
    let (_, rest) = text.split_once(before).expect("it states the number");
    let (number, _) = rest.split_once(after).expect("with its unit");
    number.replace(',', "").parse().expect("as a number")
}
