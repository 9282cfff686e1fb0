//! Lyrics files and their results: each file of `tests/data/lyrics` is beside the expected output of the command.
//!
//! `SONGCARD_REWRITE=1 cargo test` rewrites the expected output; read the difference before you keep it.

use crate::support::folder::{Answer, Folder};
use crate::support::golden::{assert_same, file_difference};
use crate::support::made::repository;
use serde_json::Value;
use std::fmt::Write;
use std::fs;

const SNAPSHOT: &str = r#"{
  "version": 1,
  "asOf": "2025",
  "song": { "title": "Small", "artists": [{ "name": "Somebody" }] }
}
"#;

#[test]
fn every_lyrics_file_is_read_as_recorded_beside_it() {
    let folder = Folder::new("import-pairs");
    folder.write("song.json", SNAPSHOT);
    let mut names = Vec::new();
    for entry in fs::read_dir(repository("tests/data/lyrics")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.ends_with(".lrc") || name.ends_with(".ttml") {
            names.push(name);
        }
    }
    names.sort();
    assert!(names.len() >= 80, "only {} files were read", names.len());
    let differences = names.iter().map(|name| {
        let path = format!("tests/data/lyrics/{name}");
        folder.write(name, fs::read(repository(&path)).unwrap());
        let (format, lang) = match name.ends_with(".lrc") {
            true => ("lrc", &["--lang", "ko"][..]),
            false => ("ttml", &[][..]),
        };
        let rights = ["--rights", "public-domain", "--dry-run"];
        let arguments = [
            &["import", format, name, "--into", "song.json"],
            lang,
            &rights,
        ]
        .concat();
        let answer = said(&folder.songcard(&arguments));
        assert_eq!(folder.read("song.json"), SNAPSHOT);
        file_difference(&format!("{path}.txt"), &answer)
    });
    assert_same(differences.collect::<Vec<_>>());
}

/// The exit code, the messages, and the lyrics, one line of lyrics on each line.
fn said(answer: &Answer) -> String {
    let mut text = format!("exit {}\n{}", answer.code, answer.err);
    if answer.out.is_empty() {
        return text;
    }
    let snapshot: Value = serde_json::from_str(&answer.out).unwrap();
    let lyrics = snapshot["lyrics"].as_object().unwrap();
    let song = &snapshot["song"]["durationMs"];
    writeln!(text, "song.durationMs {song}").unwrap();
    for (key, value) in lyrics {
        match value.as_array() {
            Some(items) => {
                for item in items {
                    writeln!(text, "{key} {item}").unwrap();
                }
            }
            None => writeln!(text, "{key} {value}").unwrap(),
        }
    }
    for source in snapshot["sources"].as_array().unwrap() {
        writeln!(text, "sources {source}").unwrap();
    }
    text
}

#[test]
fn a_file_of_too_many_lines_or_bytes_is_refused() {
    let folder = Folder::new("import-large");
    folder.write("song.json", SNAPSHOT);
    let lrc = |name: &str| {
        folder.songcard(&["import", "lrc", name, "--lang", "ko", "--into", "song.json"])
    };
    folder.write("events.lrc", "[0:01][0:02]x\n".repeat(5000) + "[0:03]x\n");
    lrc("events.lrc").reports(
        1,
        "events.lrc:5001:1: the file has more than 10000 lines and times\n",
    );
    folder.write("plain.lrc", "x\n".repeat(10_001));
    lrc("plain.lrc").reports(
        1,
        "plain.lrc:10001:1: the file has more than 10000 lines and times\n",
    );
    folder.write("bytes.lrc", " ".repeat((8 << 20) + 1));
    lrc("bytes.lrc").reports(
        1,
        "bytes.lrc: the file is larger than 8 MiB, which is too large for lyrics\n",
    );
    let lines = "<p begin='1'>x</p>\n".repeat(10_001);
    folder.write("lines.ttml", format!("<tt xmlns='http://www.w3.org/ns/ttml' xml:lang='ko'><body><div>\n{lines}</div></body></tt>"));
    folder
        .songcard(&["import", "ttml", "lines.ttml", "--into", "song.json"])
        .reports(
            1,
            "lines.ttml:10002:1: the file has more than 10000 lines\n",
        );
    let singers: String = (0..101)
        .map(|id| format!("<agent xml:id='v{id}'><name>x</name></agent>\n"))
        .collect();
    folder.write("singers.ttml", format!("<tt xmlns='http://www.w3.org/ns/ttml' xml:lang='ko'><head>\n{singers}</head><body><div><p>x</p></div></body></tt>"));
    folder
        .songcard(&["import", "ttml", "singers.ttml", "--into", "song.json"])
        .reports(
            1,
            "singers.ttml:102:1: the file has more than 100 singers\n",
        );
    assert_eq!(folder.read("song.json"), SNAPSHOT);
}

#[test]
fn very_many_messages_are_cut_off_and_counted() {
    let folder = Folder::new("import-remarks");
    folder.write("song.json", SNAPSHOT);
    folder.write("bad.lrc", "[x\n".repeat(3000) + "[0:01]하나\n");
    let arguments = [
        "import",
        "lrc",
        "bad.lrc",
        "--lang",
        "ko",
        "--into",
        "song.json",
        "--rights",
        "licensed",
    ];
    let answer = folder.songcard(&arguments);
    let messages = answer.messages();
    assert_eq!((answer.code, messages.lines().count()), (0, 102));
    assert_eq!(messages.lines().nth(100), Some("… and 2900 more"));
}
