//! Repairs: mistakes with one right answer become right, all others stay.

use crate::support::folder::SMALL;
use songcard::authoring::{Fixed, diff, fix};
use songcard::diagnose::read;

/// A part of [`SMALL`], the part with a mistake, and how many repairs it needs.
const REPAIRED: [(&str, &str, usize); 31] = [
    // Times that begin with the year.
    ("\"2025-01-05\"", "\"2025-1-5\"", 1),
    ("\"2025-01-05\"", "\"2025/01/05\"", 1),
    ("\"2025-01-05\"", "\"2025.1.05\"", 1),
    ("\"2025-01-05\"", "\"2025. 1. 5.\"", 1),
    ("\"2025-01\"", "\"2025/1\"", 1),
    ("\"2025\"", "2025", 1),
    // Territories.
    ("\"JP\"", "\"jp\"", 1),
    ("\"US\"", "\"USA\"", 1),
    ("\"GB\"", "\"uk\"", 1),
    ("\"GB\"", "\"UK\"", 1),
    ("\"WW\"", "\"ww\"", 1),
    // Words of closed lists.
    ("\"fan-computed\"", "\"Fan_Computed\"", 1),
    ("\"national\"", "\"NATIONAL\"", 1),
    // Numbers in quotation marks.
    ("\"peak\": 10", "\"peak\": \"10\"", 1),
    ("\"version\": 1", "\"version\": \"1\"", 1),
    // Languages.
    ("\"lang\": \"ko-KR\", ", "\"lang\": \"ko_KR\", ", 1),
    // Spaces.
    ("\"Small\"", "\" Small\\t\"", 1),
    ("\"Somewhere\"", "\"Somewhere \"", 1),
    ("\"Somebody\"", "\"Somebody\u{3000}\"", 1),
    (
        "\"peak\": 10, \"source\": \"s\"",
        "\"peak\": 10, \"source\": \"s \"",
        1,
    ),
    // Addresses of sites that browsers open with https only.
    (
        "\"Somewhere\", \"url\": \"https://www.youtube.com/watch?v=a\"",
        "\"Somewhere\", \"url\": \"http://www.youtube.com/watch?v=a\"",
        1,
    ),
    // Equal entries.
    (
        "{ \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" }",
        "{ \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" },\n    { \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" }",
        1,
    ),
    (
        "[{ \"id\": \"s\", \"title\": \"Somewhere\" }]",
        "[{ \"id\": \"s\", \"title\": \"Somewhere\" }, { \"id\": \"s\", \"title\": \"Somewhere\" }, { \"id\": \"s\", \"title\": \"Somewhere\" }]",
        2,
    ),
    (
        "[{ \"name\": \"Somebody\" }], \"isrc\": [\"KRA122100001\"]",
        "[{ \"name\": \"Somebody\" }], \"isrc\": [\"KRA122100001\", \"KRA122100001\"]",
        1,
    ),
    // Dates out of order, and one that is listed twice.
    (
        "\"dates\": [\"2025-01-04\", \"2025-01-11\"], \"ranks\": [1, 2]",
        "\"dates\": [\"2025-01-11\", \"2025-01-04\"], \"ranks\": [2, 1]",
        1,
    ),
    (
        "\"dates\": [\"2025-01-04\", \"2025-01-11\"], \"ranks\": [1, null]",
        "\"dates\": [\"2025-01-11\", \"2025-01-04\", \"2025-01-11\"], \"ranks\": [null, 1, null]",
        1,
    ),
    // One repair makes the next mistake visible.
    (
        "\"dates\": [\"2025-01-04\", \"2025-01-11\"], \"ranks\": [1, 2]",
        "\"dates\": [\"2025/1/11\", \"2025/1/4\"], \"ranks\": [2, \"1\"]",
        4,
    ),
    (
        "{ \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" }",
        "{ \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" },\n    { \"chart\": \"weekly\", \"territory\": \"usa\", \"peak\": \"10\", \"source\": \"s\" }",
        3,
    ),
    (
        "\"Small\", \"titles\": { \"ko\": \"작은\" }",
        "\"Small\", \"titles\": { \"ko\": \"작은 \" }",
        1,
    ),
    ("\"retailer\"", "\" Retailer\"", 2),
    ("\"streaming\"", "\"Streaming \"", 2),
];

/// [`SMALL`] with a part in it.
fn small_with(part: &str) -> String {
    let places = [
        ("\"version\"", "\"version\": 1"),
        (
            "\"peak\": 10, \"source\"",
            "\"peak\": 10, \"source\": \"s\"",
        ),
        ("\"peak\"", "\"peak\": 10"),
        (
            "{ \"chart\"",
            "{ \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" }",
        ),
        ("[{ \"id\"", "[{ \"id\": \"s\", \"title\": \"Somewhere\" }]"),
        ("[{ \"name\"", "[{ \"name\": \"Somebody\" }]"),
        ("\"Somewhere", "\"Somewhere\""),
        ("\"Somebody", "\"Somebody\""),
        ("\"Small", "\"Small\""),
        ("\" Small", "\"Small\""),
        ("\"2025", "\"2025\""),
        ("2025", "\"2025\""),
    ];
    if part.starts_with("\"lang\"") {
        return SMALL.replacen("\"song\"", &format!("{part}\"song\""), 1);
    }
    if part.starts_with("\"dates\"") {
        let history = format!(
            "\"history\": [\n    {{ \"chart\": \"weekly\", \"territory\": \"US\", {part}, \"source\": \"s\" }}\n  ],\n  \"sources\""
        );
        return SMALL.replacen("\"sources\"", &history, 1);
    }
    let place = places.iter().find(|(begin, _)| part.starts_with(begin));
    let found = match place {
        Some((_, found)) => *found,
        None if part.len() <= 5 => "\"US\"",
        None => "\"national\"",
    };
    assert!(SMALL.contains(found), "{found}");
    SMALL.replacen(found, part, 1)
}

#[test]
fn a_mistake_with_one_right_answer_is_repaired() {
    for (right, wrong, repairs) in REPAIRED {
        let (right, wrong) = (small_with(right), small_with(wrong));
        let fixed = fix(&wrong);
        assert_eq!(
            fixed,
            Fixed {
                text: right,
                repairs
            },
            "{wrong}"
        );
        assert!(read(&fixed.text).song.is_some(), "{wrong}");
    }
}

#[test]
fn a_repaired_text_needs_no_repair() {
    for (right, ..) in REPAIRED {
        let text = small_with(right);
        assert_eq!(
            fix(&text),
            Fixed {
                text: text.clone(),
                repairs: 0
            }
        );
    }
}

/// Parts with mistakes that may mean several things, or nothing.
const KEPT: [&str; 16] = [
    "\"05/01/2025\"",
    "\"2025-13-1\"",
    "\"2025-1-5T04:30\"",
    "\"20250105\"",
    "\"EU\"",
    "\"Global\"",
    "\"nationel\"",
    "\"peak\": \"ten\"",
    "\"peak\": \"010\"",
    "\"peak\": 0",
    "\"Somewhere\", \"url\": \"http://example.com/\"",
    "\"Somewhere\", \"url\": \"http://youtube.com.example/\"",
    "[{ \"id\": \"s\", \"title\": \"Somewhere\" }, { \"id\": \"s\", \"title\": \"Elsewhere\" }]",
    "\"dates\": [\"2025-01-11\", \"2025-01-04\", \"2025-01-11\"], \"ranks\": [2, 1, 3]",
    "\"dates\": [\"2025-01-11\", \"2025-01-04\"], \"ranks\": [2]",
    "\" \"",
];

#[test]
fn a_mistake_with_several_answers_stays() {
    for part in KEPT {
        let text = small_with(part);
        assert!(read(&text).problems.has_errors(), "{text}");
        assert_eq!(
            fix(&text),
            Fixed {
                text: text.clone(),
                repairs: 0
            },
            "{text}"
        );
    }
}

#[test]
fn words_of_lyrics_keep_their_spaces() {
    let words = r#""lyrics": { "lines": [{ "layers": { "en": { "text": "a b ", "words": [{ "text": "a " }, { "text": "b" }] } } }], "layers": [{ "lang": "en", "role": "original", "rights": { "basis": "public-domain", "notice": "old" } }] },
  "sources""#;
    let text = SMALL.replacen("\"sources\"", words, 1);
    assert_eq!(fix(&text).repairs, 0);
}

#[test]
fn what_is_not_json_is_left_as_it_is() {
    for text in [
        "",
        "{",
        "[]",
        &SMALL.replace("2025", "2025 \", \"asOf\": \"2025"),
    ] {
        assert_eq!(
            fix(text),
            Fixed {
                text: text.to_owned(),
                repairs: 0
            },
            "{text}"
        );
    }
}

#[test]
fn unknown_keys_are_not_touched() {
    let text = SMALL.replace("\"asOf\"", "\"myDate\": \"2021/1/5 \",\n  \"asOf\"");
    assert_eq!(fix(&text).text, text);
}

#[test]
fn a_diff_shows_changed_lines_with_three_around() {
    let new = SMALL.replace("2025", "2026");
    let shown = "\
--- a.json
+++ a.json
@@ -1,6 +1,6 @@
 {
   \"version\": 1,
-  \"asOf\": \"2025\",
+  \"asOf\": \"2026\",
   \"song\": { \"title\": \"Small\", \"artists\": [{ \"name\": \"Somebody\" }] },
   \"charts\": [{ \"id\": \"weekly\", \"name\": \"Weekly\", \"kind\": \"national\" }],
   \"performance\": [
";
    assert_eq!(diff("a.json", SMALL, &new), shown);
    assert_eq!(diff("a.json", SMALL, SMALL), "");
}

#[test]
fn a_right_word_in_a_wrong_place_is_no_repair() {
    let lyrics = r#""lyrics": { "lines": [], "layers": [{ "lang": "ko-Latn", "role": "romanization", "writing": "vertical", "rights": { "basis": "public-domain" } }] }, "charts""#;
    let text = SMALL.replacen("\"charts\"", lyrics, 1);
    assert!(read(&text).problems.has_errors());
    assert_eq!(fix(&text), Fixed { text, repairs: 0 });
}
