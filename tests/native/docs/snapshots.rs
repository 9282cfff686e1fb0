//! The snapshots that documents show, step by step, have no problem.

use super::{blocks, documents};
use serde_json::Value;
use songcard::diagnose::read;

/// Adds the keys of a part to a document: lists grow, objects are filled in, the rest is replaced.
fn add(document: &mut Value, part: Value) {
    match (document, part) {
        (Value::Object(all), Value::Object(more)) => {
            for (key, value) in more {
                add(all.entry(key).or_insert(Value::Null), value);
            }
        }
        (Value::Array(all), Value::Array(more)) => all.extend(more),
        (place, part) => *place = part,
    }
}

#[test]
fn every_shown_step_of_a_snapshot_has_no_problem() {
    for (path, text) in documents() {
        let mut document = Value::Null;
        for json in blocks(&text, "json") {
            let part: Value = serde_json::from_str(json)
                .unwrap_or_else(|error| panic!("{path}: {error}\n{json}"));
            if part.get("version").is_some() {
                document = Value::Null;
            }
            add(&mut document, part);
            let loaded = read(&document.to_string());
            assert!(
                loaded.problems.is_empty(),
                "{path}: {:?}\n{json}",
                loaded.problems
            );
        }
    }
}
