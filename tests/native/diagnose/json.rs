//! Errors of JSON itself: the message, the pointer and the position of each.

use songcard::diagnose::{ReportFormat, read, report};
use songcard::snapshot::{JsonFault, json_fault};

/// The first line of the report and the position, for a title that is written like this.
fn said(title: &str) -> (String, String) {
    let text = format!(
        "{{ \"version\": 1, \"asOf\": \"2021\",\n\"song\": {{ \"title\": {title}, \"artists\": [{{ \"name\": \"A\" }}] }} }}"
    );
    let report = report("a.json", &text, &read(&text).problems, ReportFormat::Plain);
    let mut lines = report.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    let place = lines.next().unwrap_or_default().trim_start();
    (first, place.trim_start_matches("--> ").to_owned())
}

#[test]
fn a_json_error_has_its_pointer_and_position() {
    for (title, sentence, place) in [
        (
            "01",
            "“01” is not a number in JSON; remove the zeros at its beginning",
            "a.json:2:20",
        ),
        (
            "-.5",
            "“-.5” is not a number in JSON; write a 0 before the point",
            "a.json:2:20",
        ),
        (
            "+1",
            "“+1” is not a number in JSON; remove the +",
            "a.json:2:20",
        ),
        (
            "1.",
            "“1.” is not a number in JSON; write digits, or put a text in quotation marks",
            "a.json:2:20",
        ),
        (
            "0x1F",
            "“0x1F” is not a number in JSON; write digits, or put a text in quotation marks",
            "a.json:2:20",
        ),
        (
            "NaN",
            "“NaN” is not a value; write a text in quotation marks, a number, true, false or null",
            "a.json:2:20",
        ),
        (
            "True",
            "“True” is not a value; write a text in quotation marks, a number, true, false or null",
            "a.json:2:20",
        ),
        ("'T'", "texts are between \" and \"", "a.json:2:20"),
        (
            "\"a\tb\"",
            "the control character U+0009 is in a text; write \\t for it, or remove it",
            "a.json:2:22",
        ),
        (
            "\"a\u{1}b\"",
            "the control character U+0001 is in a text; write \\u0001 for it, or remove it",
            "a.json:2:22",
        ),
        (
            "\"a\\qb\"",
            "“\\q” is not an escape sequence in JSON; write \\\\ for a backslash",
            "a.json:2:22",
        ),
        (
            "\"a\\u12\"",
            "four hexadecimal digits belong behind \\u",
            "a.json:2:22",
        ),
        (
            "\"a\\ud800b\"",
            "half of a surrogate pair is in a text; write both halves, or the character itself",
            "a.json:2:22",
        ),
        (
            "\"a\\udc00\"",
            "half of a surrogate pair is in a text; write both halves, or the character itself",
            "a.json:2:22",
        ),
        (
            "\"a\\ud800\\ud800\"",
            "half of a surrogate pair is in a text; write both halves, or the character itself",
            "a.json:2:22",
        ),
    ] {
        let sentence = format!("error: /song/title: this is not JSON: {sentence}");
        assert_eq!(said(title), (sentence, place.to_owned()), "{title}");
    }
}

#[test]
fn a_number_beyond_64_bits_is_an_error_of_its_value() {
    let sentence = "error: /song/title: expected a string, but found a number";
    assert_eq!(
        said("1e999"),
        (sentence.to_owned(), "a.json:2:20".to_owned())
    );
    let text = "{ \"version\": 1, \"asOf\": \"2021\", \"song\": { \"title\": \"T\", \"artists\": [{ \"name\": \"A\" }], \"durationMs\": -1e999 } }";
    let problem = &read(text).problems.kept[0];
    let bytes = problem.location.bytes.clone().unwrap();
    assert_eq!(
        (problem.to_string().as_str(), &text[bytes]),
        (
            "/song/durationMs: this number is too large to be exact in a browser",
            "-1e999"
        )
    );
}

#[test]
fn both_halves_of_a_surrogate_pair_are_a_character() {
    assert_eq!(said("\"\\ud83d\\udc9c\""), (String::new(), String::new()));
    assert_eq!(json_fault("[\"\\ud83d\\udc9c \\\\ud800\"]"), None);
}

/// JSON that a browser's parser accepts is rejected in browsers by the same rules.
#[test]
fn a_browser_refuses_what_the_command_refuses() {
    let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    for (text, fault) in [
        ("[\"a\\ud800b\"]".to_owned(), Some(JsonFault::LoneSurrogate)),
        ("[\"a\\uDC00\"]".to_owned(), Some(JsonFault::LoneSurrogate)),
        (
            "{\"a\\ud800\": 1}".to_owned(),
            Some(JsonFault::LoneSurrogate),
        ),
        ("[\"[\\\"[\\\\\"]".to_owned(), None),
        (deep(32), None),
        (deep(33), Some(JsonFault::TooDeep)),
        (format!("[{}0]", "0,".repeat(999_999)), None),
        (
            format!("[{}0]", "0,".repeat(1_000_000)),
            Some(JsonFault::TooManyValues),
        ),
        (" ".repeat((8 << 20) + 1), Some(JsonFault::TooLarge)),
    ] {
        assert_eq!(json_fault(&text), fault, "{}", text.len());
    }
}

#[test]
fn nul_is_refused_in_every_text() {
    assert_eq!(
        said("\"a\\u0000b\"").0,
        "error: /song/title: the character U+0000 is in this text; remove it"
    );
}

#[test]
fn a_title_that_nobody_sees_is_refused() {
    for title in [
        "\u{200b}",
        "\u{3164}",
        "\u{2060}\u{feff}",
        "\u{ad}\u{fe0f}",
        "\u{2800} \u{e0020}",
    ] {
        assert_eq!(
            said(&format!("\"{title}\"")).0,
            "error: /song/title: the title has no character that is seen",
            "{title:?}"
        );
    }
}
