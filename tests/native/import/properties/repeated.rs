//! An import that is repeated changes nothing, and leaves no mistake behind.

use super::import::imports;
use super::snapshot::snapshot;
use fastrand::Rng;
use songcard::authoring::fix;
use songcard::diagnose::read;

#[test]
fn every_import_twice_is_the_import_once() {
    let mut chance = Rng::with_seed(0x1a2b_3c4d_0001);
    for _ in 0..8 {
        for import in imports(&mut chance) {
            let once = import.applied_to(&snapshot(&mut chance));
            assert_eq!(import.applied_to(&once), once, "{}", import.name);
        }
    }
}

#[test]
fn every_imported_snapshot_is_valid() {
    let mut chance = Rng::with_seed(0x1a2b_3c4d_0002);
    for _ in 0..8 {
        for import in imports(&mut chance) {
            let text = import.applied_to(&snapshot(&mut chance));
            let loaded = read(&text);
            assert!(loaded.song.is_some(), "{:?}\n{text}", loaded.problems);
            assert_eq!(fix(&text).repairs, 0, "{text}");
        }
    }
}

#[test]
fn all_imports_together_twice_are_once() {
    let mut chance = Rng::with_seed(0x1a2b_3c4d_0003);
    for _ in 0..5 {
        let mut all = imports(&mut chance);
        // The same lyrics in three formats would be three layers of one language.
        all.retain(|import| !import.owned.contains(&"lyrics"));
        chance.shuffle(&mut all);
        let run = |text: String| {
            all.iter()
                .fold(text, |text, import| import.applied_to(&text))
        };
        let once = run(snapshot(&mut chance));
        assert_eq!(run(once.clone()), once);
    }
}
