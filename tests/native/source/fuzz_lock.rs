//! The lock file of the fuzz targets, which is one of its own, and which `script/fuzz` never changes.

use crate::support::made::repository;
use std::fs;

fn read(name: &str) -> String {
    fs::read_to_string(repository(name)).unwrap()
}

/// The lines between two marks.
fn between<'a>(text: &'a str, start: &str, end: &str) -> impl Iterator<Item = &'a str> {
    let (_, rest) = text.split_once(start).unwrap();
    rest.split_once(end).unwrap().0.lines()
}

#[test]
fn the_fuzz_lock_has_every_crate_of_the_card() {
    let (manifest, lock) = (read("Cargo.toml"), read("fuzz/Cargo.lock"));
    let locked: Vec<&str> = between(&lock, "\nname = \"songcard\"\n", "\n]\n")
        .filter_map(|line| line.trim_start().strip_prefix('"'))
        .filter_map(|line| line.split(['"', ' ']).next())
        .collect();
    for section in [
        "\n[dependencies]\n",
        "\n[target.'cfg(target_arch = \"wasm32\")'.dependencies]\n",
        "\n[target.'cfg(not(target_arch = \"wasm32\"))'.dependencies]\n",
    ] {
        let names = between(&manifest, section, "\n[").filter_map(|line| line.split_once(" = "));
        for (name, _) in names {
            assert!(
                locked.contains(&name),
                "{name} is not in fuzz/Cargo.lock; write it with: cargo metadata --manifest-path fuzz/Cargo.toml"
            );
        }
    }
}
