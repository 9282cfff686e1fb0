//! The scripts before the wasm.

use crate::harness::{dist, npm};
use std::path::Path;

/// One of the scripts that pages contain, as it was built.
fn page_script(name: &str) -> String {
    let site = std::fs::read_to_string(dist().join("site.json")).expect("it can be read");
    let site: serde_json::Value = serde_json::from_str(&site).expect("it is JSON");
    let path = site["scripts"][name].as_str().expect("it names the script");
    std::fs::read_to_string(dist().join(path)).expect("it can be read")
}

#[test]
fn scripts_and_wasm_follow_the_same_cases() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site");
    npm::run(&tests, "node", &["early.mjs"]);
}

#[test]
fn page_scripts_can_be_inlined() {
    let loader = std::fs::read_to_string(dist().join("song-card.js")).expect("it can be read");
    for (name, script) in [
        ("loader", loader),
        ("page", page_script("page")),
        ("frame", page_script("frame")),
    ] {
        for end in ["</script", "<!--"] {
            assert!(!script.contains(end), "{name}: {end}");
        }
    }
}

#[test]
fn the_frame_script_stores_and_evaluates_nothing() {
    let script = page_script("frame");
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
fn page_scripts_add_the_slash_before_all_else() {
    for name in ["page", "frame"] {
        let script = page_script(name);
        let start: String = script.chars().take(200).collect();
        assert!(start.contains("replaceState"), "{name}: {start}");
    }
}
