//! A document from the values of the browser's JSON parser.

use crate::support::{SEVEN, YOURS};
use songcard::check::{check, check_shape};
use songcard::snapshot::Document;
use wasm_bindgen_test::wasm_bindgen_test;

fn read(text: &str) -> Result<Document, String> {
    let value = js_sys::JSON::parse(text).expect("the text is JSON");
    serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
}

/// “Yours” with one value of its text replaced.
fn changed(from: &str, to: &str) -> String {
    let text = YOURS.replacen(from, to, 1);
    assert_ne!(text, YOURS, "{from} is in the snapshot");
    text
}

#[wasm_bindgen_test]
fn a_published_snapshot_is_read_completely() {
    let yours = read(YOURS).unwrap();
    assert_eq!(yours.version, 1);
    assert_eq!(yours.song.title, "Yours");
    assert_eq!(yours.performance.len(), 19);
    assert_eq!(yours.claims[0].value, 82);
    assert!(check(&yours).song.is_some());
    assert!(check(&read(SEVEN).unwrap()).song.is_some());
}

#[wasm_bindgen_test]
fn unknown_keys_are_accepted() {
    let text = changed(
        "\"version\": 1,",
        "\"version\": 1, \"x-mine\": { \"a\": [1, null] },",
    );
    assert!(check(&read(&text).unwrap()).song.is_some());
}

#[wasm_bindgen_test]
fn non_ascii_text_is_read_unchanged() {
    let title = "빛 👩🏽‍🎤 \\u0000 \\ud83c\\udf38";
    let yours = read(&changed(
        "\"title\": \"Yours\"",
        &format!("\"title\": \"{title}\""),
    ))
    .unwrap();
    assert_eq!(yours.song.title, "빛 👩🏽‍🎤 \0 🌸");
}

#[wasm_bindgen_test]
fn numbers_out_of_range_are_refused() {
    for number in [
        "1e300",
        "-1e300",
        "1e999",
        "9007199254740993",
        "18446744073709551617",
        "1.5",
        "-1",
        "65537",
        "0",
    ] {
        let read = read(&changed("\"peak\": 1,", &format!("\"peak\": {number},")));
        let refused = read.is_err() || check(&read.unwrap()).song.is_none();
        assert!(refused, "a peak of {number}");
    }
    for number in ["1e300", "1.5", "-1", "4294967297"] {
        let read = read(&changed("\"value\": 82,", &format!("\"value\": {number},")));
        let refused = read.is_err() || check(&read.unwrap()).song.is_none();
        assert!(refused, "a claim of {number}");
    }
}

#[wasm_bindgen_test]
fn a_wrong_type_is_refused_with_its_pointer() {
    let text = changed("\"title\": \"Yours\"", "\"title\": 7");
    assert!(read(&text).is_err());
    let parsed = js_sys::JSON::parse(&text).expect("the text is JSON");
    let value = serde_wasm_bindgen::from_value(parsed).unwrap();
    let faults = check_shape(&value, &|_| false).problems.kept;
    assert_eq!(faults.len(), 1);
    let fault = faults[0].to_string();
    assert_eq!(fault, "/song/title: expected a string, but found a number");
    for text in ["null", "[]", "1", "\"yours\"", "{}"] {
        assert!(read(text).is_err(), "{text}");
    }
}

#[wasm_bindgen_test]
fn an_unknown_key_may_be_nested_deeply() {
    let deep = "[".repeat(5000) + &"]".repeat(5000);
    let text = changed(
        "\"version\": 1,",
        &format!("\"version\": 1, \"x-mine\": {deep},"),
    );
    assert!(check(&read(&text).unwrap()).song.is_some());
    assert!(
        read(&changed(
            "\"title\": \"Yours\"",
            &format!("\"title\": {deep}")
        ))
        .is_err()
    );
}
