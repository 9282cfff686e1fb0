//! An import changes its own parts of a snapshot. Everything else stays as it is written, byte for byte.

use super::import::imports;
use super::raw_json::{members, parts};
use super::snapshot::snapshot;
use fastrand::Rng;
use std::collections::BTreeMap;

/// Runs each import into a snapshot and gives both texts to `check`.
fn for_each_import(seed: u64, check: impl Fn(&str, &str, &[&str])) {
    let mut chance = Rng::with_seed(seed);
    for _ in 0..8 {
        for import in imports(&mut chance) {
            let before = snapshot(&mut chance);
            check(&before, &import.applied_to(&before), import.owned);
        }
    }
}

#[test]
fn other_keys_keep_their_bytes() {
    for_each_import(0x1a2b_3c4d_0011, |before, after, owned| {
        let now: BTreeMap<&str, &str> = members(after).into_iter().collect();
        let others = members(before).into_iter();
        let others = others.filter(|(key, _)| !owned.contains(&key.trim_matches('"')));
        for (key, value) in others {
            assert_eq!(now.get(key), Some(&value), "{key} of {before}\n{after}");
        }
    });
}

#[test]
fn entries_of_the_author_keep_their_bytes() {
    for_each_import(0x1a2b_3c4d_0012, |before, after, _| {
        let now: BTreeMap<&str, &str> = members(after).into_iter().collect();
        let lists = members(before).into_iter();
        for (key, list) in lists.filter(|(_, value)| value.starts_with('[')) {
            let entries = parts(now[key]);
            // New entries come after those of the author.
            assert_eq!(entries[..parts(list).len()], parts(list), "{key}\n{after}");
        }
    });
}

#[test]
fn facts_of_the_song_keep_their_bytes() {
    for_each_import(0x1a2b_3c4d_0013, |before, after, _| {
        let song = |text| -> BTreeMap<&str, &str> {
            let (_, song) = *members(text)
                .iter()
                .find(|(key, _)| *key == "\"song\"")
                .unwrap();
            members(song).into_iter().collect()
        };
        let (before, after) = (song(before), song(after));
        for key in ["\"title\"", "\"ownKey\""] {
            assert_eq!(after[key], before[key]);
        }
    });
}

#[test]
fn keys_keep_their_order() {
    for_each_import(0x1a2b_3c4d_0014, |before, after, _| {
        let keys = |text| -> Vec<&str> { members(text).into_iter().map(|(key, _)| key).collect() };
        let old = keys(before);
        let mut kept = keys(after);
        kept.retain(|key| old.contains(key));
        assert_eq!(kept, old, "{after}");
    });
}

#[test]
fn the_space_around_a_snapshot_stays() {
    for_each_import(0x1a2b_3c4d_0015, |before, after, _| {
        let around = |text: &str| {
            let (start, end) = (text.find('{').unwrap(), text.rfind('}').unwrap());
            (text[..start].to_owned(), text[end..].to_owned())
        };
        assert_eq!(around(after), around(before));
    });
}

#[test]
fn new_lines_are_indented_and_end_as_the_others() {
    for_each_import(0x1a2b_3c4d_0016, |before, after, _| {
        for unit in ["\t", "    "] {
            let is_indented_by_it = |text: &str| {
                text.lines().all(|line| {
                    let indent = &line[..line.len() - line.trim_start().len()];
                    indent.replace(unit, "").is_empty()
                })
            };
            if before.lines().count() > 20 && is_indented_by_it(before) {
                assert!(is_indented_by_it(after), "{after}");
            }
        }
        if before.contains("\r\n  \"version\"") {
            assert!(!after.replace("\r\n", "").contains('\n'), "{after:?}");
        }
    });
}
