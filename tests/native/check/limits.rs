//! Limits: every text, list and number of a snapshot has one, stated once.

use crate::support::folder::Folder;
use crate::support::made::repository;
use serde_json::{Value, json};
use songcard::check::Diagnostic;
use songcard::diagnose::{Loaded, read};
use songcard::native::schema;
use songcard::snapshot::{DOCUMENT, Shape, limits};

fn small() -> Value {
    json!({
        "version": 1, "asOf": "2021", "song": { "title": "T", "artists": [{ "name": "A" }] },
        "charts": [{ "id": "c", "name": "C", "kind": "national" }],
        "sources": [{ "id": "s", "title": "S" }]
    })
}

fn sentences(loaded: &Loaded) -> Vec<String> {
    loaded
        .problems
        .kept
        .iter()
        .map(Diagnostic::to_string)
        .collect()
}

/// The problems of a small snapshot with one part replaced or added.
fn with(around: &str, key: &str, part: Value) -> Vec<String> {
    let mut document = small();
    document.pointer_mut(around).unwrap()[key] = part;
    sentences(&read(&document.to_string()))
}

#[test]
fn a_title_has_at_most_300_characters() {
    assert_eq!(with("/song", "title", json!("가".repeat(300))), [""; 0]);
    assert_eq!(
        with("/song", "title", json!("가".repeat(301))),
        ["/song/title: this text has more than 300 characters, the most that is read"]
    );
}

#[test]
fn a_letter_has_at_most_8_combining_marks() {
    let marked = |count: usize| json!(format!("Z{}a\u{300}", "\u{301}".repeat(count)));
    assert_eq!(with("/song", "title", marked(8)), [""; 0]);
    for (key, part) in [("title", marked(9)), ("title", marked(200))] {
        assert_eq!(
            with("/song", key, part),
            ["/song/title: a letter here has more than 8 combining marks, the most that is read"]
        );
    }
}

#[test]
fn marks_of_any_script_are_counted() {
    for mark in ['\u{e49}', '\u{64b}', '\u{fe0f}', '\u{e0100}', '\u{20dd}'] {
        let title = format!("Z{}", mark.to_string().repeat(9));
        assert_eq!(with("/song", "title", json!(title)).len(), 1, "{mark:?}");
    }
}

#[test]
fn a_list_past_its_limit_is_one_error() {
    let link = json!({ "service": "youtube", "url": "https://example.com/" });
    assert_eq!(
        with("/song", "links", json!(vec![link.clone(); 100])),
        [""; 0]
    );
    assert_eq!(
        with("/song", "links", json!(vec![link; 5_000])),
        ["/song/links: more than 100 are listed here, the most that is read"]
    );
}

#[test]
fn languages_past_their_limit_are_one_error() {
    let titles: serde_json::Map<String, Value> = (0..5_000)
        .map(|number| (format!("a{number:05}"), json!("T")))
        .collect();
    assert_eq!(
        with("/song", "titles", json!(titles))[0],
        "/song/titles: more than 100 are listed here, the most that is read"
    );
}

#[test]
fn ranks_are_counted_over_all_histories() {
    let ranks = |count: usize| json!({ "chart": "c", "territory": "US", "from": "2000-01-01", "every": "P1D", "ranks": vec![1; count], "source": "s" });
    let segments = vec![
        ranks(100_000),
        ranks(100_000),
        ranks(100_000),
        ranks(100_001),
    ];
    let problems = with("", "history", json!(segments));
    assert_eq!(
        problems[0],
        "/history: the histories have more than 400000 ranks in all, the most that is read"
    );
}

#[test]
fn people_are_counted_over_all_credits() {
    let credit = json!({ "role": "choir", "names": vec!["A"; 100], "source": "s" });
    let problems = with("", "credits", json!(vec![credit; 51]));
    assert!(
        problems.contains(
            &"/credits: more than 5000 people are credited, the most that is read".to_owned()
        ),
        "{problems:?}"
    );
}

#[test]
fn a_file_has_at_most_8_mebibytes() {
    let folder = Folder::new("large");
    let mut text = small().to_string();
    text += &" ".repeat(limits::BYTES - text.len());
    folder.write("full.json", &text);
    folder.finds_nothing("full.json");
    folder.write("large.json", text + " ");
    folder.songcard(&["check", "large.json"]).is(
        1,
        "error: this file has more than 8 MiB, the most that is read\n--> large.json\n",
    );
}

#[test]
fn lists_and_objects_are_nested_32_deep_at_most() {
    let nested = |depth: usize| {
        let mut document = small();
        document["x"] = (2..depth).fold(json!([]), |inside, _| json!([inside]));
        sentences(&read(&document.to_string()))
    };
    assert_eq!(nested(32).len(), 1);
    let problems = nested(33);
    assert!(
        problems[0].ends_with(
            ": this file is nested deeper than 32 lists and objects, the most that is read"
        ),
        "{problems:?}"
    );
}

#[test]
fn values_are_counted_wherever_they_are() {
    let mut document = small();
    document["x"] = json!(vec![0; limits::VALUES]);
    let problems = sentences(&read(&document.to_string()));
    assert!(
        problems[0].ends_with(": this file has more than 1000000 values, the most that is read")
    );
}

#[test]
fn an_error_does_not_repeat_a_long_key() {
    let long = "k".repeat(100_000);
    assert_eq!(
        with("/song", &long, json!(1)),
        ["/song: a key here has more than 100 characters, the most that is read"]
    );
}

/// A value of this shape at its limit, or one past it.
fn filled(shape: &Shape, past: bool) -> Option<Value> {
    let more = usize::from(past);
    match shape {
        Shape::Text(most) => Some(json!("x".repeat(*most as usize + more))),
        Shape::OneOf(_) | Shape::Tag => Some(json!("x".repeat(limits::WORD + more))),
        Shape::Whole((_, most)) => Some(json!(most + more as i64)),
        _ => None,
    }
}

/// Every text and number of the table, by pointer.
fn leaves(shape: &Shape, at: &str, found: &mut Vec<(String, Shape)>) {
    match shape {
        Shape::List(of, _) => leaves(of, &format!("{at}/0"), found),
        Shape::Map(of, _) => leaves(of, &format!("{at}/ko"), found),
        Shape::Object(object) => {
            for key in object.keys {
                leaves(&key.shape, &format!("{at}/{}", key.name), found);
            }
        }
        leaf => found.push((at.to_owned(), *leaf)),
    }
}

/// Puts a value at a pointer, with all that is around it.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let mut here = document;
    for part in pointer.split('/').skip(1) {
        here = match part.parse::<usize>() {
            Ok(_) => {
                if !here.is_array() {
                    *here = json!([]);
                }
                let items = here.as_array_mut().unwrap();
                if items.is_empty() {
                    items.push(json!(null));
                }
                &mut items[0]
            }
            Err(_) => {
                if !here.is_object() {
                    *here = json!({});
                }
                &mut here[part]
            }
        };
    }
    *here = value;
}

#[test]
fn a_text_or_number_past_its_limit_is_an_error() {
    let mut all = Vec::new();
    leaves(&DOCUMENT, "", &mut all);
    assert!(all.len() > 120);
    for (pointer, shape) in all {
        let Some(past) = filled(&shape, true) else {
            continue;
        };
        let mut document = small();
        if pointer.starts_with("/lyrics/lines") {
            let rights = json!({ "basis": "public-domain" });
            document["lyrics"]["layers"] =
                json!([{ "lang": "ko", "role": "original", "rights": rights }]);
        }
        put(&mut document, &pointer, past);
        let problems = sentences(&read(&document.to_string()));
        let start = format!("{pointer}: ");
        assert!(
            problems.iter().any(|sentence| sentence.starts_with(&start)),
            "{pointer}: {problems:?}"
        );
    }
}

#[test]
fn a_text_at_its_limit_is_not_too_long() {
    let mut all = Vec::new();
    leaves(&DOCUMENT, "", &mut all);
    for (pointer, shape) in all {
        let Some(full) = filled(&shape, false) else {
            continue;
        };
        let mut document = small();
        put(&mut document, &pointer, full);
        let problems = sentences(&read(&document.to_string()));
        let wrong = |sentence: &String| {
            sentence.starts_with(&format!("{pointer}: "))
                && (sentence.contains("the most that is read") || sentence.contains("too large"))
        };
        assert!(!problems.iter().any(wrong), "{pointer}: {problems:?}");
    }
}

#[test]
fn the_schema_states_every_limit() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    for (pointer, limit) in [
        ("/$defs/Song/properties/title/maxLength", 300),
        ("/$defs/Song/properties/links/maxItems", 100),
        ("/$defs/Song/properties/titles/maxProperties", 100),
        (
            "/$defs/Song/properties/titles/additionalProperties/maxLength",
            300,
        ),
        ("/$defs/Link/properties/url/maxLength", 2_000),
        ("/$defs/Lyrics/properties/lines/maxItems", 10_000),
        ("/$defs/History/properties/ranks/maxItems", 400_000),
        ("/$defs/History/properties/dates/items/maxLength", 100),
        ("/$defs/Performance/properties/peak/maximum", 1_000),
        ("/$defs/Claim/properties/value/minimum", 1),
        ("/properties/performance/maxItems", 10_000),
        ("/properties/credits/maxItems", 1_000),
    ] {
        assert_eq!(schema.pointer(pointer), Some(&json!(limit)), "{pointer}");
    }
    let described = schema["description"].as_str().unwrap();
    assert!(
        described.contains("A snapshot has at most 8 MiB"),
        "{described}"
    );
}

#[test]
fn a_real_song_fits_twenty_times_over() {
    for name in ["arirang", "dynamite", "seven", "yours"] {
        let path = repository(&format!("snapshots/{name}.json"));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.len() * 20 < limits::BYTES, "{name}");
        let document: Value = serde_json::from_str(&text).unwrap();
        fits(&document, &DOCUMENT, name);
    }
}

fn fits(value: &Value, shape: &Shape, at: &str) {
    let is_small =
        |count: usize, most: usize| assert!(count * 20 <= most, "{at}: {count} of {most}");
    match (shape, value) {
        (Shape::Ranks, Value::Array(items)) => is_small(items.len(), limits::RANKS),
        (Shape::List(of, most), Value::Array(items)) => {
            // A list of all there can be is as long as it can be.
            if *most > 20 {
                is_small(items.len(), *most as usize);
            }
            for (index, item) in items.iter().enumerate() {
                fits(item, of, &format!("{at}/{index}"));
            }
        }
        (Shape::Map(of, _), Value::Object(entries)) => {
            for (key, item) in entries {
                fits(item, of, &format!("{at}/{key}"));
            }
        }
        (Shape::Object(object), Value::Object(entries)) => {
            for key in object.keys {
                if let Some(item) = entries.get(key.name) {
                    fits(item, &key.shape, &format!("{at}/{}", key.name));
                }
            }
        }
        _ => {}
    }
}
