//! The house: data moves one way, and every room says what it takes, gives and must not know.

use crate::made::repository;
use crate::source::{code, room, sources, used};
use std::collections::BTreeSet;
use std::fs;

/// Each room with the rooms it may use.
const HOUSE: [(&str, &[&str]); 9] = [
    ("snapshot", &[]),
    ("song", &[]),
    ("check", &["snapshot", "song"]),
    ("words", &["song"]),
    ("plot", &["song"]),
    ("contract", &[]),
    ("view", &["song", "plot", "words", "contract"]),
    (
        "browser",
        &[
            "snapshot", "song", "check", "words", "plot", "contract", "view",
        ],
    ),
    (
        "native",
        &[
            "snapshot", "song", "check", "words", "plot", "contract", "view",
        ],
    ),
];

#[test]
fn a_room_uses_only_the_rooms_that_the_table_allows() {
    for (path, text) in sources() {
        let Some(room) = room(&path) else { continue };
        let (_, allowed) = HOUSE
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("{path:?} is in a room that the table does not have"));
        for used in used(&text, "crate::") {
            let known = used == room || allowed.contains(&used.as_str());
            assert!(known, "{path:?} uses `{used}`, which {room} must not know");
        }
    }
}

#[test]
fn no_room_is_left_by_the_back_door() {
    for (path, text) in sources() {
        // The crate, the room, its parts: `super` may lead up to the room and no further.
        let inside = path.components().count() - usize::from(path.ends_with("mod.rs"));
        let ups = (1..9).take_while(|ups| code(&text).contains(&"super::".repeat(*ups)));
        assert!(ups.count() < inside, "{path:?} climbs out of its room");
    }
}

#[test]
fn the_truth_its_words_and_its_shapes_need_no_other_crate() {
    for (path, text) in sources() {
        if !matches!(
            room(&path),
            Some("song" | "words" | "plot" | "contract" | "check")
        ) {
            continue;
        }
        for line in code(&text).lines() {
            let Some(used) = line.trim_start().strip_prefix("use ") else {
                continue;
            };
            let first = used.split([':', ';']).next().unwrap();
            let module = path.with_file_name(format!("{first}.rs"));
            let own = ["crate", "super", "std"].contains(&first)
                || first.starts_with(char::is_uppercase)
                || repository("src").join(module).exists();
            assert!(own, "{path:?} uses {first}");
        }
    }
}

#[test]
fn the_two_doors_know_only_their_wings() {
    let main = fs::read_to_string(repository("src/main.rs")).unwrap();
    let wings = BTreeSet::from(["browser".to_owned(), "native".to_owned()]);
    assert_eq!(used(&main, "songcard::"), wings);
}

#[test]
fn the_map_lists_every_room_once_in_the_order_of_the_table() {
    let map = fs::read_to_string(repository("src/lib.rs")).unwrap();
    let listed = map.lines().filter_map(|line| line.strip_prefix("pub mod "));
    let listed: Vec<_> = listed.map(|name| name.trim_end_matches(';')).collect();
    assert_eq!(listed, HOUSE.map(|(name, _)| name));
    let folders = sources()
        .into_iter()
        .filter_map(|(path, _)| room(&path).map(str::to_owned));
    let folders: BTreeSet<_> = folders.collect();
    assert_eq!(folders, HOUSE.map(|(name, _)| name.to_owned()).into());
}

#[test]
fn every_room_says_what_goes_in_what_comes_out_and_what_it_must_not_know() {
    for (room, _) in HOUSE {
        let text = fs::read_to_string(repository("src").join(room).join("mod.rs")).unwrap();
        let head = text.lines().map_while(|line| line.strip_prefix("//!"));
        let head: Vec<_> = head.collect();
        let head = head.join(" ");
        for part in ["In:", "Out:", "Must not know"] {
            assert!(head.contains(part), "src/{room}/mod.rs does not say {part}");
        }
    }
}

#[test]
fn every_file_opens_with_what_it_is_and_none_is_a_drawer_for_odds_and_ends() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{path:?} does not say what it is");
        let drawers = ["util", "utils", "helper", "helpers", "common", "misc"];
        let names = path
            .components()
            .map(|part| part.as_os_str().to_str().unwrap());
        for name in names {
            let name = name.trim_end_matches(".rs");
            assert!(!drawers.contains(&name), "{path:?} is a drawer");
        }
    }
}

#[test]
fn only_the_map_switches_modules_by_target() {
    for (path, text) in sources() {
        let lines = text.lines().filter(|line| line.contains("target_arch"));
        let switches: Vec<_> = lines.map(str::trim).collect();
        match path.to_str().unwrap() {
            "lib.rs" | "main.rs" => assert_eq!(
                switches,
                [
                    "#[cfg(target_arch = \"wasm32\")]",
                    "#[cfg(not(target_arch = \"wasm32\"))]"
                ],
                "{path:?}"
            ),
            // A browser has the tables of Unicode, which would be heavy in the wasm.
            "snapshot/composed.rs" => assert_eq!(
                switches,
                [
                    "#[cfg(not(target_arch = \"wasm32\"))]",
                    "#[cfg(target_arch = \"wasm32\")]"
                ]
            ),
            _ if room(&path) == Some("snapshot") => {
                let attribute = "#[cfg_attr(not(target_arch = \"wasm32\"),";
                assert!(
                    switches.iter().all(|line| line.starts_with(attribute)),
                    "{path:?}"
                );
            }
            _ => assert!(switches.is_empty(), "{path:?}: {switches:?}"),
        }
    }
}
