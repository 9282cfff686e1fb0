//! The `songcard` command: `check` and `schema`.

use crate::support::folder::{Folder, SMALL};
use crate::support::made::{repository, snapshot};
use serde_json::Value;

#[test]
fn a_valid_snapshot_is_reported_as_such() {
    let folder = Folder::new("sound");
    folder.write("small.json", SMALL);
    folder.finds_nothing("small.json");
    let songs = ["arirang", "dynamite", "seven", "yours"];
    let paths = songs.map(|name| repository(&format!("snapshots/{name}.json")));
    let arguments = [
        &["check", "--today", "2022-01-31"],
        &paths.each_ref().map(|path| path.to_str().unwrap())[..],
    ]
    .concat();
    let answer = folder.songcard(&arguments);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(!answer.err.contains("error"), "{}", answer.err);
}

#[test]
fn a_mistake_has_file_line_column_and_underline() {
    let folder = Folder::new("mistakes");
    folder.write(
        "small.json",
        SMALL.replace("\"KR\", \"peak\": 1", "\"UK\", \"peak\": 0"),
    );
    let said = "\
error: /performance/0/territory: “UK” is not an ISO 3166-1 alpha-2 code; did you mean “GB”?
 --> small.json:7:39
  |
7 |     { \"chart\": \"weekly\", \"territory\": \"UK\", \"peak\": 0, \"source\": \"s\" },
  |                                       ^^^^
error: /performance/0/peak: rank 0 does not exist; the top rank is 1
 --> small.json:7:53
  |
7 |     { \"chart\": \"weekly\", \"territory\": \"UK\", \"peak\": 0, \"source\": \"s\" },
  |                                                     ^
";
    folder.check("small.json", &[]).is(1, said);
}

#[test]
fn a_mistake_as_json_is_one_line() {
    let folder = Folder::new("mistakes-json");
    folder.write("small.json", SMALL.replace("\"KR\"", "\"UK\""));
    let said = r#"{"severity":"error","file":"small.json","line":7,"column":39,"pointer":"/performance/0/territory","message":"“UK” is not an ISO 3166-1 alpha-2 code","suggestion":"GB"}
"#;
    let arguments = ["check", "--error-format", "json", "small.json"];
    folder.songcard(&arguments).is(1, said);
}

#[test]
fn columns_count_characters() {
    let title = SMALL.replace("\"Somewhere\"", "\"어딘가 é\", \"url\": \"http://x\"");
    let folder = Folder::new("columns");
    folder.write("small.json", title);
    let answer = folder.check("small.json", &[]);
    let place = "/sources/0/url: ";
    assert!(answer.err.contains(place), "{}", answer.err);
    assert!(
        answer.err.contains("--> small.json:10:53\n"),
        "{}",
        answer.err
    );
}

#[test]
fn a_line_may_end_in_crlf() {
    let folder = Folder::new("crlf");
    let wrong = SMALL.replace("\"peak\": 1", "\"peak\": 0");
    let said = |text: &str| {
        folder.write("small.json", text);
        folder.check("small.json", &[]).err
    };
    assert_eq!(said(&wrong.replace('\n', "\r\n")), said(&wrong));
}

#[test]
fn an_unknown_key_is_a_warning() {
    let folder = Folder::new("unknown");
    folder.write(
        "small.json",
        SMALL.replace("\"asOf\"", "\"colour\": \"red\",\n  \"asOf\""),
    );
    let said = "\
warning: /colour: version 1 has no key “colour”; it is kept in the file but not shown
 --> small.json:3:13
  |
3 |   \"colour\": \"red\",
  |             ^^^^^
";
    let counted = "small.json: no errors, 1 warning\n";
    folder.check("small.json", &[]).says(0, counted, said);
}

#[test]
fn a_bidi_control_is_a_warning() {
    let folder = Folder::new("turned");
    for title in [
        "Are we\u{202e}you",
        "Are we\u{2067}you\u{2069}",
        "\u{202a}Are we you",
    ] {
        folder.write("small.json", SMALL.replace("Small", title));
        let answer = folder.check("small.json", &[]);
        let warning = "warning: /song/title: a character here changes the direction of the text around it; it is removed\n";
        assert!(answer.err.contains(warning), "{title:?}: {}", answer.err);
        assert_eq!(answer.code, 0);
    }
}

#[test]
fn invalid_json_is_reported_with_its_line() {
    let folder = Folder::new("not-json");
    let wrong = [
        (SMALL.replace("2025\",", "2025\""), "a.json:3:17"),
        (SMALL.replace("\"version\": 1", "version: 1"), "a.json:2:3"),
        (
            SMALL.replace("\"version\": 1", "// one\n\"version\": 1"),
            "a.json:2:3",
        ),
        (SMALL.replace("\"s\" }\n", "\"s\" },\n"), "a.json:8:72"),
        (SMALL.to_owned() + "x", "a.json:12:1"),
        (String::new(), "a.json:1:1"),
        ("<!doctype html>\n".to_owned(), "a.json:1:1"),
    ];
    for (text, place) in wrong {
        folder.write("a.json", &text);
        let answer = folder.songcard(&["check", "a.json"]);
        assert_eq!(answer.code, 1, "{text}");
        assert!(
            answer
                .err
                .lines()
                .next()
                .unwrap()
                .contains("this is not JSON: "),
            "{}",
            answer.err
        );
        assert_eq!(
            answer.err.lines().nth(1).unwrap().trim_start(),
            format!("--> {place}")
        );
    }
}

#[test]
fn a_file_that_cannot_be_read_gets_one_sentence() {
    let folder = Folder::new("missing");
    let answer = folder.songcard(&["check", "missing.json"]);
    assert!(
        answer
            .err
            .starts_with("songcard: missing.json could not be read: "),
        "{}",
        answer.err
    );
    assert_eq!(
        (answer.code, &*answer.out, answer.err.lines().count()),
        (2, "", 1)
    );
    assert!(answer.err.ends_with(".\n"));
}

#[test]
fn every_file_is_checked_after_one_fails() {
    let folder = Folder::new("several");
    folder.write("valid.json", SMALL);
    folder.write("bad.json", SMALL.replace("10", "0"));
    folder.write(
        "worse.json",
        SMALL.replace("\"s\", \"title", "\"t\", \"title"),
    );
    let answer = folder.songcard(&["check", "bad.json", "valid.json", "worse.json"]);
    assert_eq!(answer.code, 1);
    for place in ["bad.json:8", "worse.json:7"] {
        assert!(
            answer.err.contains(&format!("--> {place}:")),
            "{}",
            answer.err
        );
    }
    let answer = folder.songcard(&["check", "missing.json", "bad.json"]);
    assert_eq!(answer.code, 2);
    assert!(
        answer.err.contains("--> bad.json:8:") && answer.err.contains("songcard: missing.json")
    );
}

#[test]
fn a_file_that_is_not_utf_8_is_named_with_its_line() {
    let folder = Folder::new("latin");
    let (before, after) = SMALL.split_once("Somebody").unwrap();
    folder.write(
        "small.json",
        [before.as_bytes(), b"\xc4", after.as_bytes()].concat(),
    );
    let said = "songcard: small.json:4: this is not UTF-8; save the file as UTF-8.\n";
    folder.songcard(&["check", "small.json"]).is(2, said);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let folder = Folder::new("mark");
    folder.write("small.json", format!("\u{feff}{SMALL}"));
    folder.finds_nothing("small.json");
}

/// The schema that the command prints.
fn schema(folder: &str) -> Value {
    let answer = Folder::new(folder).songcard(&["schema"]);
    assert_eq!((answer.code, &*answer.err), (0, ""));
    serde_json::from_str(&answer.out).unwrap()
}

#[test]
fn the_schema_requires_the_required_keys() {
    let schema = schema("schema");
    let required = |pointer: &str| schema.pointer(pointer).unwrap()["required"].to_string();
    assert_eq!(required(""), r#"["version","asOf","song"]"#);
    assert_eq!(required("/$defs/Song"), r#"["title","artists"]"#);
    assert_eq!(required("/$defs/Artist"), r#"["name"]"#);
}

#[test]
fn the_schema_names_its_dialect_title_and_version() {
    let schema = schema("dialect");
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    assert_eq!(schema["title"], "Songcard snapshot, version 1");
    assert_eq!(schema["properties"]["version"]["const"], 1);
}

#[test]
fn the_schema_has_every_key_of_published_snapshots() {
    let schema = schema("keys");
    for name in ["arirang", "dynamite", "seven", "yours"] {
        for key in snapshot(name).as_object().unwrap().keys() {
            assert!(!schema["properties"][key].is_null(), "{name} has {key}");
        }
    }
}

#[test]
fn bash_completes_the_names_of_commands() {
    let folder = Folder::new("completions");
    folder.write(
        "complete",
        "eval \"$(songcard completions bash)\"\nCOMP_WORDS=(songcard publ)\nCOMP_CWORD=1\n_songcard songcard publ songcard\n\
         echo \"${COMPREPLY[@]}\"\n",
    );
    folder.script("complete", &[], "").says(0, "publish\n", "");
}
