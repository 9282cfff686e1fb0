//! The shape of a document: what is left out, and the problems of values with another shape.

use serde_json::{Value, json};
use songcard::check::Diagnostic;
use songcard::diagnose::read;
use songcard::snapshot::{DOCUMENT, Key, Shape};

fn keys_of(parts: &[&str]) -> Vec<&'static str> {
    let record = parts
        .iter()
        .try_fold(&DOCUMENT, |shape, part| shape.part(part));
    let name = |key: &Key| key.name;
    record.map_or(Vec::new(), |shape| shape.keys().iter().map(name).collect())
}

#[test]
fn a_key_is_its_field_in_camel_case() {
    assert_eq!(
        keys_of(&["performance", "0"]),
        [
            "chart",
            "territory",
            "peak",
            "peakAt",
            "firstNo1At",
            "rank",
            "rankAt",
            "source"
        ]
    );
}

#[test]
fn a_field_named_as_a_word_of_rust_is_the_bare_key() {
    assert!(keys_of(&["context"]).contains(&"use"));
}

/// A value of this shape with every key there is.
fn full(shape: &Shape) -> Value {
    match shape {
        Shape::Text(_) | Shape::Tag => json!("text"),
        Shape::OneOf(words) => json!(words[0]),
        Shape::Whole((least, _)) => json!(least),
        Shape::Flag => json!(true),
        Shape::Ranks => json!([1, null]),
        Shape::List(of, _) => json!([full(of)]),
        Shape::Map(of, _) => json!({ "ko": full(of) }),
        Shape::Object(object) => object
            .keys
            .iter()
            .map(|key| (key.name.to_owned(), full(&key.shape)))
            .collect(),
    }
}

#[test]
fn values_without_a_shape_are_left_out() {
    let deep = (0..100).fold(json!({}), |inside, _| json!([inside]));
    let mut document = full(&DOCUMENT);
    document["x-mine"] = deep.clone();
    document["asOf"] = deep;
    let value: songcard::snapshot::Value = serde_json::from_value(document).unwrap();
    assert!(!format!("{value:?}").contains("[List([List("));
}

/// The problems of a valid document with one part replaced.
fn problems_with(pointer: &str, part: Value) -> Vec<String> {
    let mut document = json!({
        "version": 1, "asOf": "2021", "song": { "title": "T", "artists": [{ "name": "A" }] },
        "charts": [{ "id": "c", "name": "C", "kind": "national", "positions": 100 }],
        "history": [{ "chart": "c", "territory": "US", "dates": ["2021-01-01"], "ranks": [1], "source": "s" }],
        "sources": [{ "id": "s", "title": "S" }]
    });
    *document.pointer_mut(pointer).unwrap() = part;
    let loaded = read(&document.to_string());
    loaded
        .problems
        .kept
        .iter()
        .map(Diagnostic::to_string)
        .collect()
}

#[test]
fn an_error_of_shape_is_a_sentence_with_a_pointer() {
    let cases = [
        (
            "/song/artists",
            json!("Jin"),
            "/song/artists: expected a list, but found a string",
        ),
        (
            "/asOf",
            json!(5),
            "/asOf: expected a string, but found a number",
        ),
        (
            "/asOf",
            json!(null),
            "/asOf: expected a string, but found null",
        ),
        (
            "/song",
            json!({ "artists": [{ "name": "A" }] }),
            "/song: the key “title” is missing; it should be a string",
        ),
        (
            "/charts/0/positions",
            json!("100"),
            "/charts/0/positions: expected a whole number, but found a string",
        ),
        (
            "/charts/0/positions",
            json!(1.5),
            "/charts/0/positions: expected a whole number, but found 1.5",
        ),
        (
            "/charts/0/positions",
            json!(1e300),
            "/charts/0/positions: this number is too large to be exact in a browser",
        ),
        (
            "/history/0/ranks/0",
            json!("1"),
            "/history/0/ranks/0: expected a whole number or null, but found a string",
        ),
        (
            "/charts",
            json!(null),
            "/charts: expected a list, but found null",
        ),
        (
            "/version",
            json!("1"),
            "/version: expected a whole number, but found a string",
        ),
        (
            "/version",
            json!(2),
            "/version: this snapshot has version 2; this card reads version 1",
        ),
        ("", json!([1]), "expected an object, but found a list"),
        ("", json!(null), "expected an object, but found null"),
    ];
    for (pointer, part, sentence) in cases {
        assert_eq!(problems_with(pointer, part), [sentence]);
    }
}

#[test]
fn all_errors_of_shape_are_reported_at_once() {
    assert_eq!(
        problems_with(
            "/song",
            json!({ "title": 1, "artists": [{}, 2], "links": [{ "service": true }] })
        ),
        [
            "/song/title: expected a string, but found a number",
            "/song/artists/0: the key “name” is missing; it should be a string",
            "/song/artists/1: expected an object, but found a number",
            "/song/links/0/service: expected a string, but found true or false",
            "/song/links/0: the key “url” is missing; it should be a string",
        ]
    );
}

#[test]
fn a_repeated_key_is_an_error_at_its_second_place() {
    let text = r#"{ "version": 1, "asOf": "2021", "asOf": "2022",
        "song": { "title": "T", "artists": [{ "name": "A", "name": "B" }] } }"#;
    let loaded = read(text);
    let found: Vec<String> = loaded
        .problems
        .kept
        .iter()
        .map(Diagnostic::to_string)
        .collect();
    assert_eq!(
        found,
        [
            "/asOf: the key “asOf” appears twice in this object; remove one",
            "/song/artists/0/name: the key “name” appears twice in this object; remove one",
        ]
    );
    assert!(loaded.song.is_none());
}
