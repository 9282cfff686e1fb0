//! Errors of shape and value together, and suggestions for misspelled words.

use serde_json::{Value, json};
use songcard::check::Diagnostic;
use songcard::diagnose::read;

fn small() -> Value {
    json!({
        "version": 1, "asOf": "2021",
        "song": { "title": "T", "artists": [{ "name": "A" }] },
        "charts": [{ "id": "weekly-songs", "name": "C", "kind": "national" }],
        "performance": [{ "chart": "weekly-songs", "territory": "US", "peak": 1, "source": "paper" }],
        "lyrics": { "layers": [{ "lang": "ko", "role": "original", "rights": { "basis": "public-domain" } }],
            "lines": [{ "layers": { "ko": { "text": "나비야" } } }] },
        "credits": [{ "role": "lyricist", "names": ["A"], "source": "paper" }],
        "sources": [{ "id": "paper", "title": "S" }]
    })
}

fn said(document: &Value) -> Vec<String> {
    let loaded = read(&document.to_string());
    loaded
        .problems
        .kept
        .iter()
        .map(Diagnostic::to_string)
        .collect()
}

/// The problems of a snapshot with one value replaced.
fn with(pointer: &str, value: Value) -> Vec<String> {
    let mut document = small();
    *document.pointer_mut(pointer).unwrap() = value;
    said(&document)
}

#[test]
fn errors_of_shape_and_value_are_reported_together() {
    let mut document = small();
    document["song"]["artists"] = json!("A");
    document["performance"][0]["peak"] = json!(0);
    document["sources"][0]["url"] = json!("http://example.com/");
    document["colour"] = json!("red");
    assert_eq!(
        said(&document),
        [
            "/song/artists: expected a list, but found a string",
            "/performance/0/peak: rank 0 does not exist; the top rank is 1",
            "/sources/0/url: “http://example.com/” is not an https address; links must begin with https://",
            "/colour: version 1 has no key “colour”; it is kept in the file but not shown",
        ]
    );
}

#[test]
fn a_value_of_wrong_shape_has_one_error() {
    for (pointer, value, sentence) in [
        (
            "/song/title",
            json!(1),
            "/song/title: expected a string, but found a number",
        ),
        (
            "/performance/0/peak",
            json!("1"),
            "/performance/0/peak: expected a whole number, but found a string",
        ),
        (
            "/charts/0/id",
            json!(1),
            "/charts/0/id: expected a string, but found a number",
        ),
        (
            "/charts",
            json!({}),
            "/charts: expected a list, but found an object",
        ),
        (
            "/sources/0/id",
            json!(null),
            "/sources/0/id: expected a string, but found null",
        ),
        (
            "/lyrics/layers",
            json!("ko"),
            "/lyrics/layers: expected a list, but found a string",
        ),
        (
            "/lyrics/layers/0",
            json!({ "lang": "ko" }),
            "/lyrics/layers/0: the key “role” is missing; it should be a string",
        ),
        (
            "/version",
            json!("1"),
            "/version: expected a whole number, but found a string",
        ),
        (
            "/asOf",
            json!(2021),
            "/asOf: expected a string, but found a number",
        ),
    ] {
        assert_eq!(with(pointer, value), [sentence], "{pointer}");
    }
}

#[test]
fn a_missing_key_hides_no_other_fault() {
    let mut document = small();
    document["song"] = json!({ "artists": [{ "name": "" }], "released": "soon" });
    document.as_object_mut().unwrap().remove("asOf");
    document["performance"][0]["rank"] = json!(0);
    assert_eq!(
        said(&document),
        [
            "the key “asOf” is missing; it should be a string",
            "/song: the key “title” is missing; it should be a string",
            "/song/artists/0/name: the name is empty",
            "/song/released: “soon” is not a time; write YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset, 2021-11-08T04:30:00+09:00",
            "/performance/0/rank: rank 0 does not exist; the top rank is 1",
        ]
    );
}

#[test]
fn an_unknown_key_near_a_known_one_is_asked_about() {
    for (around, key, meant) in [
        ("", "asof", Some("asOf")),
        ("", "perfomance", Some("performance")),
        ("/song", "durationMS", Some("durationMs")),
        ("/song", "tilte", Some("title")),
        ("/song", "titels", Some("titles")),
        ("/performance/0", "peakat", Some("peakAt")),
        ("/song", "colour", None),
    ] {
        let mut document = small();
        document.pointer_mut(around).unwrap()[key] = json!(1);
        let hint = meant
            .map(|meant| format!("; did you mean “{meant}”?"))
            .unwrap_or_default();
        assert_eq!(
            said(&document),
            [format!(
                "{around}/{key}: version 1 has no key “{key}”; it is kept in the file but not shown{hint}"
            )]
        );
    }
}

#[test]
fn a_word_near_one_of_its_list_is_asked_about() {
    for (pointer, word, meant) in [
        ("/charts/0/kind", "National", "national"),
        ("/charts/0/kind", "streeming", "streaming"),
        (
            "/lyrics/layers/0/rights/basis",
            "public domain",
            "public-domain",
        ),
        ("/lyrics/layers/0/role", "orginal", "original"),
        ("/credits/0/role", "lyricst", "lyricist"),
        ("/performance/0/chart", "weekly-song", "weekly-songs"),
        ("/performance/0/source", "papers", "paper"),
    ] {
        let said = with(pointer, json!(word));
        let hint = format!("; did you mean “{meant}”?");
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].ends_with(&hint), "{word}: {said:?}");
    }
}

#[test]
fn a_dissimilar_word_gets_no_suggestion() {
    for (pointer, word) in [("/charts/0/kind", "radio"), ("/performance/0/source", "x")] {
        let said = with(pointer, json!(word));
        assert!(!said[0].contains("did you mean"), "{said:?}");
    }
}

#[test]
fn a_territory_by_its_name_gets_its_code() {
    for (name, code) in [
        ("USA", "US"),
        ("South Korea", "KR"),
        ("Republic of Korea", "KR"),
        ("대한민국", "KR"),
        ("Japan", "JP"),
        ("JPN", "JP"),
        ("the Netherlands", "NL"),
        ("England", "GB"),
        ("Gb", "GB"),
    ] {
        assert_eq!(
            with("/performance/0/territory", json!(name)),
            [format!(
                "/performance/0/territory: “{name}” is not an ISO 3166-1 alpha-2 code; did you mean “{code}”?"
            )]
        );
    }
}
