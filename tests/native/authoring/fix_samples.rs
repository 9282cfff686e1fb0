//! Repairs of the invalid samples, and of snapshots with something changed at random.

use crate::diagnose::mutated::mutated;
use crate::support::made::repository;
use fastrand::Rng;
use songcard::authoring::{Fixed, fix};
use songcard::diagnose::read;
use std::fs;

/// The samples in `tests/data/invalid` that a repair makes valid. All others have mistakes with several answers.
const REPAIRED: [&str; 8] = [
    "chart-id-taken",
    "claim-id-taken",
    "history-in-no-territory",
    "history-with-dates-backwards",
    "source-id-taken",
    "territory-in-small-letters",
    "territory-uk",
    "two-headlines",
];

#[test]
fn only_these_samples_become_valid() {
    let mut repaired = Vec::new();
    for entry in fs::read_dir(repository("tests/data/invalid")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let text = fs::read_to_string(&path).unwrap();
            let fixed = fix(&text);
            if fixed.repairs > 0 && read(&fixed.text).song.is_some() {
                let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
                repaired.push(name);
            }
        }
    }
    repaired.sort();
    assert_eq!(repaired, REPAIRED);
}

#[test]
fn a_published_snapshot_needs_no_repair() {
    for name in ["arirang", "dynamite", "seven", "yours"] {
        let path = repository(&format!("snapshots/{name}.json"));
        let text = fs::read_to_string(path).unwrap();
        assert_eq!(fix(&text).repairs, 0, "{name}");
    }
}

#[test]
fn a_second_repair_finds_nothing_to_do() {
    let mut numbers = Rng::with_seed(18);
    let whole = fs::read_to_string(repository("tests/data/every-key.json")).unwrap();
    let mistaken = whole.replace("\"territory\": \"", "\"territory\": \" ");
    assert_ne!(mistaken, whole);
    let mut repaired = 0;
    for _ in 0..500 {
        let text = mutated(&mistaken, &mut numbers);
        let fixed = fix(&text);
        assert_eq!(fixed.repairs == 0, fixed.text == text, "{text}");
        repaired += usize::from(fixed.repairs > 0);
        let again = Fixed {
            text: fixed.text.clone(),
            repairs: 0,
        };
        assert_eq!(fix(&fixed.text), again, "{text}");
    }
    assert!(repaired > 50, "only {repaired} were repaired");
}
