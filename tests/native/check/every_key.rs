//! Each value of a document is used: without it, or with another, the song is another one or there is a problem.

use crate::support::made::repository;
use serde_json::{Value, json};
use songcard::check::{Checked, check};
use songcard::snapshot::{DOCUMENT, Document, Need, Shape};
use std::collections::BTreeSet;
use std::fs;

/// The one key that a card does not use: nothing refers to a claim.
const UNUSED: &str = "/claims/0/id";

/// A snapshot with a value for every key, without problems.
fn sample() -> Value {
    let text = fs::read_to_string(repository("tests/data/every-key.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn checked(document: Value) -> Checked {
    check(&serde_json::from_value::<Document>(document).unwrap())
}

/// A value of a document, with the way to it.
struct Place {
    pointer: String,
    shape: &'static Shape,
    may_be_absent: bool,
}

/// Every value for a key, and every item, in the order of the document.
fn places(value: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    visit(value, &DOCUMENT, "", &mut found);
    found
}

fn visit(value: &Value, shape: &'static Shape, at: &str, found: &mut Vec<Place>) {
    let mut inside = |name: &str, value, shape, may_be_absent| {
        let pointer = format!("{at}/{name}");
        visit(value, shape, &pointer, found);
        found.push(Place {
            pointer,
            shape,
            may_be_absent,
        });
    };
    match (shape, value) {
        (Shape::Object(object), Value::Object(entries)) => {
            for key in object.keys {
                if let Some(value) = entries.get(key.name) {
                    inside(key.name, value, &key.shape, key.need != Need::Required);
                }
            }
        }
        (Shape::List(of, _), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                inside(&index.to_string(), item, of, false);
            }
        }
        (Shape::Map(of, _), Value::Object(entries)) => {
            for (tag, value) in entries {
                inside(tag, value, of, true);
            }
        }
        _ => {}
    }
}

/// Another value of the same form; `None` of what has parts of its own.
fn changed(value: &Value, shape: &Shape) -> Option<Value> {
    match shape {
        Shape::Text(_) | Shape::Tag => {
            let text = value.as_str().unwrap();
            let (at, last) = text
                .char_indices()
                .rfind(|(_, c)| c.is_ascii_alphanumeric())?;
            let other = match last {
                '0' => '1',
                '9' | 'Z' | 'z' => (last as u8 - 1) as char,
                _ => (last as u8 + 1) as char,
            };
            Some(json!(format!("{}{other}{}", &text[..at], &text[at + 1..])))
        }
        Shape::OneOf(words) => {
            let at = words.iter().position(|word| value == word).unwrap();
            Some(json!(words[(at + 1) % words.len()]))
        }
        Shape::Whole(_) => Some(json!(value.as_i64().unwrap() + 1)),
        Shape::Flag => Some(json!(!value.as_bool().unwrap())),
        Shape::Ranks => {
            let first = value[0].as_i64().unwrap();
            let mut ranks = value.as_array().unwrap().clone();
            ranks[0] = json!(first + 1);
            Some(ranks.into())
        }
        _ => None,
    }
}

#[test]
fn the_sample_has_no_problem() {
    assert_eq!(checked(sample()).problems.kept, []);
}

#[test]
fn the_sample_has_every_key() {
    let plain = |pointer: &str| {
        let parts = pointer
            .split('/')
            .filter(|part| part.parse::<usize>().is_err());
        parts
            .filter(|part| !["en", "ko"].contains(part))
            .collect::<Vec<_>>()
            .join("/")
    };
    let found: BTreeSet<String> = places(&sample())
        .iter()
        .map(|place| plain(&place.pointer))
        .collect();
    let mut missing = Vec::new();
    missing_keys(&DOCUMENT, "", &found, &mut missing);
    assert_eq!(
        missing, [""; 0],
        "tests/data/every-key.json needs a value for each"
    );
}

fn missing_keys(shape: &Shape, at: &str, found: &BTreeSet<String>, missing: &mut Vec<String>) {
    match shape {
        Shape::List(of, _) | Shape::Map(of, _) => missing_keys(of, at, found, missing),
        other => {
            for key in other.keys() {
                let at = format!("{at}/{}", key.name);
                match found.contains(&at) {
                    true => missing_keys(&key.shape, &at, found, missing),
                    false => missing.push(at),
                }
            }
        }
    }
}

#[test]
fn a_changed_value_changes_the_song() {
    let sample = sample();
    let song = checked(sample.clone());
    let mut dropped = Vec::new();
    for place in places(&sample) {
        let mut document = sample.clone();
        let value = document.pointer_mut(&place.pointer).unwrap();
        let Some(other) = changed(value, place.shape) else {
            continue;
        };
        *value = other;
        if checked(document) == song {
            dropped.push(place.pointer);
        }
    }
    assert_eq!(dropped, [UNUSED], "the check drops a value");
}

#[test]
fn an_absent_value_changes_the_song() {
    let sample = sample();
    let song = checked(sample.clone());
    let mut dropped = Vec::new();
    for place in places(&sample)
        .into_iter()
        .filter(|place| place.may_be_absent)
    {
        let mut document = sample.clone();
        let (around, name) = place.pointer.rsplit_once('/').unwrap();
        let object = document.pointer_mut(around).unwrap().as_object_mut();
        object.unwrap().remove(name);
        if checked(document) == song {
            dropped.push(place.pointer);
        }
    }
    assert_eq!(dropped, [UNUSED], "the check drops a value");
}
