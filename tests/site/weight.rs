//! The weight of what a reader downloads.

use crate::harness::{dist, npm};
use std::path::Path;

const WEIGH: &str =
    "const { brotliCompressSync } = require('zlib'), { readFileSync } = require('fs');
    const { glue, wasm } = JSON.parse(readFileSync('site.json')).assets;
    const bytes = (name) => brotliCompressSync(readFileSync(name)).length;
    console.log(bytes(glue) + bytes(wasm))";

#[test]
fn wasm_and_glue_are_within_their_budget() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(path).expect("it can be read");
    let (_, figure) = text
        .split_once("are at most **")
        .expect("it states the figure");
    let (figure, _) = figure.split_once(" bytes**").expect("in bytes");
    let budget: usize = figure.replace(',', "").parse().expect("as a number");
    let bytes = npm::run(&dist(), "node", &["-e", WEIGH]);
    let bytes: usize = bytes.trim().parse().expect("node prints a number");
    assert!(bytes <= budget, "{bytes} bytes, more than {budget}");
}
