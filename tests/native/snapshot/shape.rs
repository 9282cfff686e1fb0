//! The table of shapes agrees with the types, by the JSON Schema of the types.

use serde_json::{Value, json};
use songcard::check::Diagnostic;
use songcard::diagnose::read;
use songcard::snapshot::{DOCUMENT, Document, Need, Shape};

#[test]
fn the_table_of_shapes_is_the_schema_of_the_types() {
    let schema = serde_json::to_value(schemars::schema_for!(Document)).unwrap();
    let mut differences = Vec::new();
    compare(&schema, &schema, &DOCUMENT, "", &mut differences);
    assert_eq!(differences, Vec::<String>::new());
}

fn compare(root: &Value, schema: &Value, shape: &Shape, at: &str, found: &mut Vec<String>) {
    let schema = resolve(root, schema);
    let is = |wanted: &str| names(&schema["type"]).contains(&wanted);
    match shape {
        Shape::Text(_) if is("string") => {}
        Shape::Whole(_) if is("integer") => {}
        Shape::Flag if is("boolean") => {}
        Shape::Ranks if is("array") && names(&schema["items"]["type"]) == ["integer", "null"] => {}
        Shape::List(of, _) if is("array") => compare(root, &schema["items"], of, at, found),
        Shape::Map(of, _) if is("object") => {
            compare(root, &schema["additionalProperties"], of, at, found);
        }
        Shape::Object(keys) if is("object") => {
            let properties = schema["properties"].as_object().unwrap();
            let table: Vec<&str> = keys.iter().map(|key| key.name).collect();
            let types: Vec<&str> = properties.keys().map(String::as_str).collect();
            if table != types {
                found.push(format!(
                    "{at}: the table has {table:?}, the types have {types:?}"
                ));
                return;
            }
            let required = names(&schema["required"]);
            for key in *keys {
                let property = &properties[key.name];
                let need = match (required.contains(&key.name), nullable(property)) {
                    (true, _) => Need::Required,
                    (false, true) => Need::Nullable,
                    (false, false) => Need::Optional,
                };
                let place = format!("{at}/{}", key.name);
                if key.need != need {
                    found.push(format!(
                        "{place}: the table says {:?}, the types {need:?}",
                        key.need
                    ));
                }
                compare(root, property, &key.shape, &place, found);
            }
        }
        other => found.push(format!(
            "{at}: the table says {other:?}, the types {schema}"
        )),
    }
}

/// Follows a reference, and takes the part that is not null.
fn resolve<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    if let Some(name) = schema["$ref"].as_str() {
        return &root["$defs"][name.rsplit('/').next().unwrap()];
    }
    match schema["anyOf"].as_array() {
        Some(parts) => resolve(
            root,
            parts.iter().find(|part| part["type"] != "null").unwrap(),
        ),
        None => schema,
    }
}

fn nullable(schema: &Value) -> bool {
    let parts = schema["anyOf"].as_array().into_iter().flatten();
    names(&schema["type"]).contains(&"null") || parts.into_iter().any(|part| part["type"] == "null")
}

/// A word or a list of words.
fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    }
}

/// A value of this shape with every key there is; each text and number names its key.
fn full(shape: &Shape, key: &str) -> Value {
    match shape {
        Shape::Text(_) => json!(key),
        Shape::Whole(_) => json!(number(key)),
        Shape::Flag => json!(true),
        Shape::Ranks => json!([number(key), null]),
        Shape::List(of, _) => json!([full(of, key)]),
        Shape::Map(of, _) => json!({ key: full(of, key) }),
        Shape::Object(keys) => keys
            .iter()
            .map(|key| (key.name.to_owned(), full(&key.shape, &field(key.name))))
            .collect(),
    }
}

/// A key as Rust writes it: `asOf` is `as_of`.
fn field(key: &str) -> String {
    let letter = |letter: char| match letter.is_ascii_uppercase() {
        true => format!("_{}", letter.to_ascii_lowercase()),
        false => letter.to_string(),
    };
    key.chars().map(letter).collect()
}

fn number(key: &str) -> i64 {
    key.bytes().map(i64::from).sum()
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::String(_) | Value::Number(_) => 1,
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Object(entries) => entries.values().map(leaves).sum(),
        _ => 0,
    }
}

#[test]
fn each_value_is_in_the_field_of_its_key() {
    let whole = full(&DOCUMENT, "");
    let document: Document = serde_json::from_value(whole.clone()).unwrap();
    let printed = format!("{document:?}");
    let (mut last, mut found, mut rest) = ("", 0, printed.as_str());
    while let Some(at) = rest.find(|c: char| c.is_alphanumeric() || c == '"') {
        rest = &rest[at..];
        if let Some(text) = rest.strip_prefix('"') {
            let before = &printed[..printed.len() - rest.len()];
            let is_key_of_a_map = before.ends_with('(') && !before.ends_with("Some(");
            found += usize::from(!is_key_of_a_map);
            let (text, after) = text.split_once('"').unwrap();
            assert_eq!(text, last, "the text of {last}");
            rest = after;
            continue;
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        let (word, after) = rest.split_at(end.unwrap());
        if after.starts_with(": ") {
            last = word.trim_end_matches('_');
        } else if let Ok(value) = word.parse::<i64>() {
            assert_eq!(number(last), value, "the number of {last}");
            found += 1;
        }
        rest = after;
    }
    assert_eq!(found, leaves(&whole), "{printed}");
}

#[test]
fn values_without_a_shape_are_left_out() {
    let deep = (0..100).fold(json!({}), |inside, _| json!([inside]));
    let mut document = full(&DOCUMENT, "");
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
    loaded.problems.iter().map(Diagnostic::to_string).collect()
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
    let found: Vec<String> = loaded.problems.iter().map(Diagnostic::to_string).collect();
    assert_eq!(
        found,
        [
            "/asOf: the key “asOf” appears twice in this object; remove one",
            "/song/artists/0/name: the key “name” appears twice in this object; remove one",
        ]
    );
    assert!(loaded.song.is_none());
}
