//! The snapshots that documents show, step by step, have no problem.

use super::{blocks, document, documents};
use serde_json::Value;
use songcard::diagnose::{Loaded, STALE_AFTER_DAYS, read};
use songcard::text::sentence;
use songcard::words::for_tag;

/// Adds the keys of a part to a snapshot: lists grow, objects are filled in, the rest is replaced.
fn add(snapshot: &mut Value, part: Value) {
    match (snapshot, part) {
        (Value::Object(all), Value::Object(more)) => {
            for (key, value) in more {
                add(all.entry(key).or_insert(Value::Null), value);
            }
        }
        (Value::Array(all), Value::Array(more)) => all.extend(more),
        (place, part) => *place = part,
    }
}

/// What comes of each step of a document: a sample with a version begins a snapshot, the others add
/// to it.
fn steps(path: &str, text: &str) -> Vec<Loaded> {
    let mut snapshot = Value::Null;
    let steps = blocks(text, "json").into_iter().map(|json| {
        let part: Value =
            serde_json::from_str(json).unwrap_or_else(|error| panic!("{path}: {error}\n{json}"));
        if part.get("version").is_some() {
            snapshot = Value::Null;
        }
        add(&mut snapshot, part);
        read(&snapshot.to_string())
    });
    steps.collect()
}

/// What the card of the tutorial says in a sentence after this step, counted from 1.
pub fn headline(step: usize) -> String {
    let path = "docs/snapshot.md";
    let loaded = steps(path, &document(path)).swap_remove(step - 1);
    sentence(&loaded.song.unwrap(), for_tag("en")) + "\n"
}

#[test]
fn the_age_of_an_old_snapshot_is_as_stated() {
    let stated = format!("`asOf` is more than {STALE_AFTER_DAYS} days ago");
    assert!(document("docs/snapshot.md").contains(&stated));
}

#[test]
fn snapshots_inside_a_tag_have_no_problem() {
    const START: &str = "<script type=\"application/json\">";
    for (path, text) in documents() {
        for html in blocks(&text, "html") {
            for rest in html.split(START).skip(1) {
                let (json, _) = rest.split_once("</script>").unwrap();
                assert_eq!(read(json).problems.kept, [], "{path}");
            }
        }
    }
}

#[test]
fn every_shown_step_of_a_snapshot_has_no_problem() {
    for (path, text) in documents() {
        for (at, loaded) in steps(&path, &text).iter().enumerate() {
            let problems = &loaded.problems.kept;
            assert!(problems.is_empty(), "{path}, sample {at}: {problems:?}");
        }
    }
}
