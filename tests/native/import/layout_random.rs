//! Random documents with random layouts and random changes.

use fastrand::Rng;
use serde_json::{Map, Value, json};
use songcard::import::layout::edited;

const KEYS: [&str; 7] = ["id", "lang", "startMs", "chart", "territory", "ranks", "가"];

fn value(chance: &mut Rng, depth: usize) -> Value {
    let many = chance.usize(..5);
    match chance.usize(..if depth > 3 { 4 } else { 7 }) {
        0 => Value::Null,
        1 => json!(chance.usize(..4)),
        2 => json!("x".repeat(chance.usize(..30))),
        3 => json!(["a", "\n", "가", "\"", "}"][chance.usize(..5)]),
        4 => (0..many * 8).map(|_| json!(chance.usize(..200))).collect(),
        5 => (0..many).map(|_| value(chance, depth + 1)).collect(),
        _ => object(chance, depth),
    }
}

fn object(chance: &mut Rng, depth: usize) -> Value {
    let mut fields = Map::new();
    for _ in 0..chance.usize(..5) {
        let key = KEYS[chance.usize(..KEYS.len())];
        fields.insert(key.to_owned(), value(chance, depth + 1));
    }
    Value::Object(fields)
}

/// The same value with some members removed, some added and some changed.
fn changed(chance: &mut Rng, old: &Value, depth: usize) -> Value {
    if chance.usize(..12) == 0 {
        return value(chance, depth);
    }
    match old {
        Value::Array(items) => {
            let mut new = Vec::new();
            for item in items {
                if chance.usize(..10) == 0 {
                    new.push(value(chance, depth + 1));
                }
                if chance.usize(..10) > 0 {
                    new.push(changed(chance, item, depth + 1));
                }
            }
            Value::Array(new)
        }
        Value::Object(fields) => {
            let mut new = Map::new();
            for (key, item) in fields {
                if chance.usize(..10) == 0 {
                    let key = format!("new {}", chance.usize(..3));
                    new.insert(key, value(chance, depth + 1));
                }
                if chance.usize(..10) > 0 {
                    new.insert(key.clone(), changed(chance, item, depth + 1));
                }
            }
            Value::Object(new)
        }
        plain => plain.clone(),
    }
}

/// The value's text with random white space where JSON allows it.
pub fn laid_out(chance: &mut Rng, value: &Value, out: &mut String) {
    let blank = |chance: &mut Rng, out: &mut String| {
        out.push_str(["", "", " ", "\n", "\n    ", "\n\n\t", "\r\n "][chance.usize(..7)]);
    };
    blank(chance, out);
    match value {
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                laid_out(chance, item, out);
            }
            blank(chance, out);
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            for (at, (key, item)) in fields.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                blank(chance, out);
                out.push_str(&Value::from(key.as_str()).to_string());
                blank(chance, out);
                out.push(':');
                laid_out(chance, item, out);
            }
            blank(chance, out);
            out.push('}');
        }
        plain => out.push_str(&plain.to_string()),
    }
    blank(chance, out);
}

#[test]
fn an_edited_text_has_the_new_value() {
    let mut chance = Rng::with_seed(0x5eed_5eed_5eed_5eed);
    for _ in 0..6_000 {
        let old = object(&mut chance, 0);
        let mut text = String::new();
        match chance.usize(..3) {
            0 => text = old.to_string(),
            1 => text = format!("{old:#}"),
            _ => laid_out(&mut chance, &old, &mut text),
        }
        let new = changed(&mut chance, &old, 0);
        let edited = edited(&text, &old, &new);
        let read: Value = serde_json::from_str(&edited)
            .unwrap_or_else(|error| panic!("{error}: {text}\n{new}\n{edited}"));
        assert_eq!(read, new, "{text}\n{edited}");
    }
}

#[test]
fn a_text_with_an_equal_value_keeps_its_bytes() {
    let mut chance = Rng::with_seed(0x0123_4567_89ab_cdef);
    for _ in 0..2_000 {
        let old = object(&mut chance, 0);
        let mut text = String::new();
        laid_out(&mut chance, &old, &mut text);
        assert_eq!(edited(&text, &old, &old), text);
    }
}

#[test]
fn a_narrow_text_stays_on_one_line_while_it_fits() {
    let mut chance = Rng::with_seed(0xfeed_face_dead_beef);
    for _ in 0..5_000 {
        let old = object(&mut chance, 0);
        let new = changed(&mut chance, &old, 0);
        let narrow = edited(&old.to_string(), &old, &new);
        assert!(
            !narrow.contains('\n') || narrow.len() > 100,
            "{old}\n{narrow}"
        );
    }
}
