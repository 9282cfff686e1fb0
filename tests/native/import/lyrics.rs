//! `songcard import lrc` and `ttml`: layers, lines matched by their times, rights.

use crate::support::folder::{Answer, Folder};
use serde_json::{Value, json};

const SONG: &str = r#"{
  "version": 1,
  "asOf": "2025",
  "x-mine": [1, 2],
  "song": { "title": "Nabiya", "artists": [{ "name": "[traditional]" }] }
}
"#;

const KO: &str =
    "[00:01.00]나비야 나비야\n[00:05.00]이리 날아오너라\n[00:09.00]\n[00:10.00]노랑나비 흰나비\n";
const EN: &str = "[00:01.20]Butterfly, butterfly\n[00:04.70]come flying here\n[00:08.90]\n[00:10.50]yellow one, white one\n";

/// A folder with a song and two files of it.
fn folder(name: &str) -> Folder {
    let folder = Folder::new(&format!("import-{name}"));
    folder.write("song.json", SONG);
    folder.write("nabiya.ko.lrc", KO);
    folder.write("nabiya.en.lrc", EN);
    folder
}

fn lrc(folder: &Folder, file: &str, lang: &str, more: &[&str]) -> Answer {
    let arguments = ["import", "lrc", file, "--lang", lang, "--into", "song.json"];
    folder.songcard(&[&arguments, more].concat())
}

fn lyrics(folder: &Folder) -> Value {
    let song: Value = serde_json::from_str(&folder.read("song.json")).unwrap();
    song["lyrics"].clone()
}

/// Each line as its start and its texts by layer.
fn lines(folder: &Folder) -> Vec<(Value, Value)> {
    let lyrics = lyrics(folder);
    let lines = lyrics["lines"].as_array().unwrap().iter().map(|line| {
        let layers = line["layers"].as_object().unwrap().iter();
        let texts = layers.map(|(lang, layer)| (lang.clone(), layer["text"].clone()));
        (line["startMs"].clone(), texts.collect())
    });
    lines.collect()
}

const OPEN: [&str; 2] = ["--rights", "public-domain"];

#[test]
fn the_first_layer_is_the_original() {
    let folder = folder("layers");
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    lrc(&folder, "nabiya.en.lrc", "en", &OPEN).imported("");
    assert_eq!(
        lines(&folder),
        [
            (
                json!(1000),
                json!({ "ko": "나비야 나비야", "en": "Butterfly, butterfly" })
            ),
            (
                json!(5000),
                json!({ "ko": "이리 날아오너라", "en": "come flying here" })
            ),
            (json!(9000), json!({ "ko": "", "en": "" })),
            (
                json!(10000),
                json!({ "ko": "노랑나비 흰나비", "en": "yellow one, white one" })
            ),
        ]
    );
    let rights = json!({ "basis": "public-domain" });
    assert_eq!(
        lyrics(&folder)["layers"],
        json!([
            { "lang": "ko", "role": "original", "source": "nabiya-ko", "rights": rights },
            { "lang": "en", "role": "translation", "source": "nabiya-en", "rights": rights },
        ])
    );
}

#[test]
fn each_lyrics_file_becomes_a_source() {
    let folder = folder("sources");
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    lrc(&folder, "nabiya.en.lrc", "en", &OPEN).imported("");
    let song: Value = serde_json::from_str(&folder.read("song.json")).unwrap();
    assert_eq!(
        song["sources"],
        json!([
            { "id": "nabiya-ko", "title": "nabiya.ko.lrc" },
            { "id": "nabiya-en", "title": "nabiya.en.lrc" },
        ])
    );
    assert_eq!(folder.songcard(&["check", "song.json"]).code, 0);
}

#[test]
fn an_unknown_key_survives_a_lyrics_import() {
    let folder = folder("unknown-key");
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    let song: Value = serde_json::from_str(&folder.read("song.json")).unwrap();
    assert_eq!(song["x-mine"], json!([1, 2]));
}

#[test]
fn several_files_are_like_one_after_another() {
    let one_by_one = folder("one-by-one");
    lrc(&one_by_one, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    lrc(&one_by_one, "nabiya.en.lrc", "en", &OPEN).imported("");
    let at_once = folder("at-once");
    let files = [
        "nabiya.ko.lrc",
        "nabiya.en.lrc",
        "--lang",
        "ko",
        "--lang",
        "en",
    ];
    let arguments = [
        &["import", "lrc"],
        &files[..],
        &["--into", "song.json"],
        &OPEN,
    ]
    .concat();
    at_once.songcard(&arguments).imported("");
    assert_eq!(at_once.read("song.json"), one_by_one.read("song.json"));
    let with_comma = folder("with-comma");
    let files = ["nabiya.ko.lrc", "nabiya.en.lrc", "--lang", "ko,en"];
    let arguments = [
        &["import", "lrc"],
        &files[..],
        &["--into", "song.json"],
        &OPEN,
    ]
    .concat();
    with_comma.songcard(&arguments).imported("");
    assert_eq!(with_comma.read("song.json"), one_by_one.read("song.json"));
}

#[test]
fn the_same_import_again_changes_no_byte() {
    let folder = folder("again");
    let ttml = "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:m='http://www.w3.org/ns/ttml#metadata' xml:lang='ko'>
<head><metadata><m:agent xml:id='v1'/></metadata></head><body dur='20s'><div>
<p begin='1' m:agent='v1'><span begin='1' end='2'>나비야</span><span m:role='x-bg'>(야)</span></p>
<p begin='5'>오너라<span m:role='x-translation'>Come</span></p></div></body></tt>";
    folder.write("nabiya.ttml", ttml);
    folder.write("twice.lrc", "[0:01]a\n[0:01]b\n[0:20]c\n");
    let run = || {
        lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN);
        lrc(&folder, "nabiya.en.lrc", "en", &OPEN);
        let answer = lrc(&folder, "twice.lrc", "fr", &OPEN);
        assert_eq!(answer.code, 0, "{}", answer.err);
        let into = ["--into", "song.json", "--lang", "ko-Kore"];
        let answer =
            folder.songcard(&[&["import", "ttml", "nabiya.ttml"], &into[..], &OPEN].concat());
        assert_eq!(answer.code, 0, "{}", answer.err);
        folder.read("song.json")
    };
    let first = run();
    assert_eq!(run(), first);
    assert_eq!(folder.songcard(&["check", "song.json"]).code, 0);
    let langs: Vec<_> = lyrics(&folder)["layers"]
        .clone()
        .as_array()
        .unwrap()
        .iter()
        .map(|layer| layer["lang"].clone())
        .collect();
    assert_eq!(langs, ["ko", "en", "fr", "und", "ko-Kore", "und-x-2"]);
}

#[test]
fn a_changed_file_replaces_only_its_layer() {
    let folder = folder("changed");
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    lrc(&folder, "nabiya.en.lrc", "en", &OPEN).imported("");
    folder.write(
        "nabiya.en.lrc",
        "[00:01.20]Butterfly, fly\n[00:10.50]the yellow one\n",
    );
    lrc(&folder, "nabiya.en.lrc", "en", &[])
        .imported("nabiya.en.lrc: warning: the file has no text for the line l2 of the song\n");
    assert_eq!(
        lines(&folder),
        [
            (
                json!(1000),
                json!({ "ko": "나비야 나비야", "en": "Butterfly, fly" })
            ),
            (json!(5000), json!({ "ko": "이리 날아오너라" })),
            (json!(9000), json!({ "ko": "" })),
            (
                json!(10000),
                json!({ "ko": "노랑나비 흰나비", "en": "the yellow one" })
            ),
        ]
    );
}

#[test]
fn lines_of_an_earlier_import_are_removed() {
    let folder = folder("gone");
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    folder.write("nabiya.ko.lrc", "[00:01.30]나비야\n[00:10.00]노랑나비\n");
    lrc(&folder, "nabiya.ko.lrc", "ko", &[]).imported("nabiya.ko.lrc: warning: the file no longer has the lines l2, l3 that an earlier import wrote; removed from the song\n");
    assert_eq!(
        lines(&folder),
        [
            (json!(1300), json!({ "ko": "나비야" })),
            (json!(10000), json!({ "ko": "노랑나비" }))
        ]
    );
    let ids = lyrics(&folder)["lines"].clone();
    assert_eq!((&ids[0]["id"], &ids[1]["id"]), (&json!("l1"), &json!("l4")));
}

/// A song with a layer, and the answer to a second layer whose lines are mostly at other times.
fn unmatched(name: &str) -> (Folder, Answer) {
    let folder = folder(name);
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    folder.write(
        "more.lrc",
        "[00:00.20]one\n[00:05.50]two\n[00:05.501]near\n[00:09.30]pause?\n[00:30.00]\n",
    );
    let answer = lrc(&folder, "more.lrc", "en", &OPEN);
    (folder, answer)
}

#[test]
fn an_unmatched_line_is_reported() {
    unmatched("unmatched-report").1.imported(
        "\
more.lrc:1:1: warning: no line of the song starts within 500 ms of 0:00.200; it is added as a new line
more.lrc:3:1: warning: no line of the song starts within 500 ms of 0:05.501; it is added as a new line
more.lrc:4:1: warning: no line of the song starts within 500 ms of 0:09.300; it is added as a new line
more.lrc:5:1: warning: no line of the song starts within 500 ms of 0:30.000; it is added as a new line
more.lrc: warning: the file has no text for the lines l1, l4 of the song
",
    );
}

#[test]
fn an_unmatched_line_is_added_at_its_time() {
    let (folder, _) = unmatched("unmatched-time");
    assert_eq!(
        lines(&folder),
        [
            (json!(200), json!({ "en": "one" })),
            (json!(1000), json!({ "ko": "나비야 나비야" })),
            (json!(5000), json!({ "ko": "이리 날아오너라", "en": "two" })),
            (json!(5501), json!({ "en": "near" })),
            (json!(9000), json!({ "ko": "" })),
            (json!(9300), json!({ "en": "pause?" })),
            (json!(10000), json!({ "ko": "노랑나비 흰나비" })),
            (json!(30000), json!({ "en": "" })),
        ]
    );
}

#[test]
fn an_added_line_has_the_next_free_id() {
    let (folder, _) = unmatched("unmatched-ids");
    let lyrics = lyrics(&folder);
    let lines = lyrics["lines"].as_array().unwrap();
    let ids: Vec<_> = lines.iter().map(|line| &line["id"]).collect();
    assert_eq!(ids, ["l5", "l1", "l2", "l6", "l3", "l7", "l4", "l8"]);
}

#[test]
fn the_nearest_of_several_lines_is_matched() {
    let folder = folder("nearest");
    folder.write("fast.lrc", "[0:01.0]하나\n[0:01.4]둘\n[0:01.8]셋\n");
    folder.write("slow.lrc", "[0:01.35]two\n[0:01.9]three\n");
    lrc(&folder, "fast.lrc", "ko", &OPEN).imported("");
    let answer = lrc(&folder, "slow.lrc", "en", &OPEN);
    answer.imported("slow.lrc: warning: the file has no text for the line l1 of the song\n");
    assert_eq!(
        lines(&folder)[1..],
        [
            (json!(1400), json!({ "ko": "둘", "en": "two" })),
            (json!(1800), json!({ "ko": "셋", "en": "three" })),
        ]
    );
}

#[test]
fn lines_without_times_are_matched_one_by_one() {
    let folder = folder("plain");
    folder.write(
        "plain.lrc",
        "나비야 나비야\n이리 날아오너라\n\n노랑나비 흰나비\n",
    );
    lrc(&folder, "plain.lrc", "ko", &OPEN).imported("");
    assert_eq!(lyrics(&folder)["sync"], "none");
    lrc(&folder, "nabiya.en.lrc", "en", &OPEN).imported("");
    assert_eq!(lyrics(&folder)["sync"], "line");
    assert_eq!(
        lines(&folder),
        [
            (
                json!(1200),
                json!({ "ko": "나비야 나비야", "en": "Butterfly, butterfly" })
            ),
            (
                json!(4700),
                json!({ "ko": "이리 날아오너라", "en": "come flying here" })
            ),
            (json!(8900), json!({ "ko": "", "en": "" })),
            (
                json!(10500),
                json!({ "ko": "노랑나비 흰나비", "en": "yellow one, white one" })
            ),
        ]
    );
}

#[test]
fn another_number_of_lines_without_times_is_refused() {
    let folder = folder("short");
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    let before = folder.read("song.json");
    folder.write("short.lrc", "un papillon\n");
    lrc(&folder, "short.lrc", "fr", &OPEN).reports(
        1,
        "short.lrc: the lines have no times to match by, and there are 1 of them but 3 in the song; write them line for line\n",
    );
    assert_eq!(folder.read("song.json"), before);
}

#[test]
fn the_role_of_a_layer_is_stated_or_seen_from_its_tag() {
    let cases: [(&str, &[&str], &str); 5] = [
        ("ko-Latn", &[], "romanization"),
        ("en", &[], "translation"),
        ("en-latn", &[], "romanization"),
        ("en", &["--role", "romanization"], "romanization"),
        ("en", &["--role", "original"], "original"),
    ];
    for (lang, more, role) in cases {
        let folder = folder("roles");
        lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
        lrc(&folder, "nabiya.en.lrc", lang, &[&OPEN, more].concat()).imported("");
        let layers = lyrics(&folder)["layers"].clone();
        let layer = layers
            .as_array()
            .unwrap()
            .iter()
            .find(|layer| layer["lang"] == lang);
        assert_eq!(layer.unwrap()["role"], role, "{lang} {more:?}");
    }
    let folder = folder("roles-of-latin");
    lrc(
        &folder,
        "nabiya.ko.lrc",
        "ko-Latn",
        &[&OPEN[..], &["--role", "original"]].concat(),
    )
    .imported("");
    lrc(&folder, "nabiya.en.lrc", "en-Latn", &OPEN).imported("");
    assert_eq!(lyrics(&folder)["layers"][1]["role"], "translation");
}

#[test]
fn further_texts_of_another_file_are_another_layer() {
    let folder = folder("und");
    folder.write("a.lrc", "[0:01]나비야\n[0:01]Butterfly\n");
    folder.write(
        "b.lrc",
        "[0:01]ちょうちょう\n[0:01]Papillon\n[0:01]Schmetterling\n",
    );
    assert_eq!(lrc(&folder, "a.lrc", "ko", &OPEN).code, 0);
    let answer = lrc(&folder, "b.lrc", "ja", &OPEN);
    let further = "b.lrc: warning: the file does not state the language of its other texts; they become the layer";
    answer.imported(&format!("{further} “und-x-2”\n{further} “und-x-3”\n"));
    assert_eq!(
        lines(&folder),
        [(
            json!(1000),
            json!({ "ko": "나비야", "und": "Butterfly", "ja": "ちょうちょう", "und-x-2": "Papillon", "und-x-3": "Schmetterling" })
        )]
    );
}

#[test]
fn files_of_one_name_in_two_folders_are_two_sources() {
    let folder = folder("names");
    folder.write("ko/lyrics.lrc", KO);
    folder.write("en/lyrics.lrc", EN);
    for _ in 0..2 {
        lrc(&folder, "ko/lyrics.lrc", "ko", &OPEN).imported("");
        lrc(&folder, "en/lyrics.lrc", "en", &OPEN).imported("");
    }
    let layers = lyrics(&folder)["layers"].clone();
    assert_eq!(
        (&layers[0]["source"], &layers[1]["source"]),
        (&json!("lyrics"), &json!("lyrics-2"))
    );
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = folder("dry-writes");
    let dry = [&OPEN[..], &["--dry-run"]].concat();
    let answer = lrc(&folder, "nabiya.ko.lrc", "ko", &dry);
    let summary =
        "nabiya.ko.lrc would bring 3 lines, 1 layer into song.json. Nothing is written.\n";
    assert_eq!((answer.code, &*answer.err), (0, summary));
    assert_eq!(folder.read("song.json"), SONG);
    assert_eq!(
        folder.names("."),
        ["nabiya.en.lrc", "nabiya.ko.lrc", "song.json"]
    );
}

#[test]
fn a_dry_run_prints_the_new_snapshot() {
    let folder = folder("dry-prints");
    let dry = [&OPEN[..], &["--dry-run"]].concat();
    let printed = lrc(&folder, "nabiya.ko.lrc", "ko", &dry).out;
    lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN).imported("");
    assert_eq!(printed, folder.read("song.json"));
}

#[test]
fn one_wrong_file_stops_the_import_of_all() {
    let folder = folder("mistakes");
    folder.write("bad.lrc", "[00:01.00]a\n[400:00.00]b\n");
    folder.write("empty.lrc", "");
    let files = [
        "nabiya.ko.lrc",
        "bad.lrc",
        "empty.lrc",
        "--lang",
        "ko",
        "--lang",
        "en",
        "--lang",
        "fr",
    ];
    folder
        .songcard(&[&["import", "lrc"], &files[..], &["--into", "song.json"]].concat())
        .reports(
            1,
            "\
bad.lrc:2:1: the line has a time of more than six hours
empty.lrc:1:1: the file has no lyrics
",
        );
    assert_eq!(folder.read("song.json"), SONG);
}

#[test]
fn a_snapshot_of_wrong_shape_is_not_edited() {
    let folder = folder("shape");
    folder.write("song.json", SONG.replace("\"2025\"", "2025"));
    let answer = lrc(&folder, "nabiya.ko.lrc", "ko", &OPEN);
    assert_eq!(answer.code, 1);
    assert!(
        answer
            .err
            .starts_with("error: /asOf: expected a string, but found a number\n"),
        "{}",
        answer.err
    );
}

#[test]
fn contradicting_options_exit_with_2() {
    let folder = folder("usage");
    let cases: [(&[&str], &str); 6] = [
        (
            &["lrc", "nabiya.ko.lrc"],
            "songcard: --lang is given 0 times for 1 file; give it once for each.\n",
        ),
        (
            &["lrc", "nabiya.ko.lrc", "nabiya.en.lrc", "--lang", "ko"],
            "songcard: --lang is given 1 times for 2 files; give it once for each.\n",
        ),
        (
            &[
                "lrc",
                "nabiya.ko.lrc",
                "nabiya.en.lrc",
                "--lang",
                "ko",
                "--lang",
                "ko",
            ],
            "songcard: nabiya.ko.lrc and nabiya.en.lrc are both “ko”, so one would replace the other.\n",
        ),
        (
            &[
                "lrc",
                "nabiya.ko.lrc",
                "--lang",
                "ko",
                "--rights",
                "excerpt",
            ],
            "songcard: an excerpt needs --max-lines, the number of lines it may show.\n",
        ),
        (
            &[
                "lrc",
                "nabiya.ko.lrc",
                "--lang",
                "ko",
                "--rights",
                "licensed",
                "--max-lines",
                "3",
            ],
            "songcard: --max-lines is only for --rights excerpt.\n",
        ),
        (
            &[
                "lrc",
                "nabiya.ko.lrc",
                "--lang",
                "ko",
                "--role",
                "original",
                "--role",
                "original",
            ],
            "songcard: --role is given 2 times for 1 file; give it once for each.\n",
        ),
    ];
    for (arguments, said) in cases {
        folder
            .songcard(&[&["import"], arguments, &["--into", "song.json"]].concat())
            .is(2, said);
    }
    assert_eq!(folder.read("song.json"), SONG);
}

#[test]
fn an_invalid_option_value_exits_with_2() {
    let folder = folder("values");
    for wrong in [
        ["--lang", "ko_KR"],
        ["--rights", "mine"],
        ["--role", "cover"],
    ] {
        let arguments = ["import", "lrc", "nabiya.ko.lrc", "--into", "song.json"];
        let answer = folder.songcard(&[&arguments, &wrong[..]].concat());
        assert_eq!(answer.code, 2, "{wrong:?}");
    }
    assert_eq!(folder.read("song.json"), SONG);
}

#[test]
fn an_absent_lyrics_file_exits_with_2() {
    let folder = folder("absent");
    let answer = lrc(&folder, "absent.lrc", "ko", &[]);
    assert_eq!(answer.code, 2);
    assert!(
        answer
            .err
            .starts_with("songcard: absent.lrc could not be read: "),
        "{}",
        answer.err
    );
    assert_eq!(folder.read("song.json"), SONG);
}

#[test]
fn a_line_break_inside_a_line_becomes_a_space() {
    let folder = Folder::new("breaks");
    let breaks = "\u{b}라\u{c}라\u{85}라\u{2028}라\u{2029}라";
    folder.write("plain.lrc", format!("라{breaks}"));
    folder.write("timed.lrc", format!("[00:01.00]라{breaks}"));
    let ttml = format!(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"ko\"><body><div><p begin=\"1\">라{}</p></div></body></tt>",
        breaks.replace(['\u{b}', '\u{c}'], "<br/>")
    );
    folder.write("timed.ttml", ttml);
    for (kind, file) in [
        ("lrc", "plain.lrc"),
        ("lrc", "timed.lrc"),
        ("ttml", "timed.ttml"),
    ] {
        folder.write("song.json", SONG);
        let rights = ["--rights", "public-domain", "--lang", "ko"];
        let import = ["import", kind, file, "--into", "song.json"];
        let answer = folder.songcard(&[&import[..], &rights[..]].concat());
        assert_eq!(answer.code, 0, "{file}: {}", answer.err);
        let text = &lyrics(&folder)["lines"][0]["layers"]["ko"]["text"];
        assert_eq!(*text, json!("라 라 라 라 라 라"), "{file}");
    }
}

#[test]
fn an_unnamed_agent_gets_its_name_from_a_later_file() {
    let folder = Folder::new("nameless");
    folder.write("song.json", SONG);
    let import = |agents: &str| {
        let ttml = format!(
            "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:m='http://www.w3.org/ns/ttml#metadata' xml:lang='ko'>\
             <head><metadata>{agents}</metadata></head><body><div>\
             <p begin='1' m:agent='v1'>나비야</p><p begin='2' m:agent='v2'>날아오너라</p></div></body></tt>"
        );
        folder.write("nabiya.ttml", ttml);
        let import = ["import", "ttml", "nabiya.ttml", "--into", "song.json"];
        let answer = folder.songcard(&[&import[..], &OPEN].concat());
        assert_eq!(answer.code, 0, "{}", answer.err);
        let lyrics = lyrics(&folder);
        (
            lyrics["singers"].clone(),
            lyrics["lines"][1]["singers"].clone(),
        )
    };
    let agent =
        |id: &str, name: &str| format!("<m:agent xml:id='{id}' type='person'>{name}</m:agent>");
    let nameless = import(&(agent("v1", "") + &agent("v2", "")));
    let person = |id: &str| json!({ "id": id, "kind": "person" });
    assert_eq!(
        nameless,
        (json!([person("v1"), person("v2")]), json!(["v2"]))
    );
    let named = import(&(agent("v1", "") + &agent("v2", "<m:name>Hana</m:name>")));
    let hana = json!({ "id": "v2", "name": "Hana", "kind": "person" });
    assert_eq!(named, (json!([person("v1"), hana]), json!(["v2"])));
}

#[test]
fn an_import_reports_its_counts_in_one_line() {
    let folder = folder("summary");
    let ttml = "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:m='http://www.w3.org/ns/ttml#metadata' xmlns:i='http://music.apple.com/lyrics' xml:lang='ko'>
<head><metadata><m:agent xml:id='v1'><m:name>Hana</m:name></m:agent></metadata></head><body>
<div i:songPart='Verse'><p begin='1' m:agent='v1'><span begin='1' end='2'>나비야</span> <span begin='2' end='3'>야</span></p></div>
<div i:songPart='Chorus'><p begin='5'><span begin='5' end='6'>오너라</span><span m:role='x-translation' xml:lang='en'>Come</span></p></div></body></tt>";
    folder.write("nabiya.ttml", ttml);
    let arguments = ["import", "ttml", "nabiya.ttml", "--into", "song.json"];
    let arguments = [&arguments[..], &OPEN].concat();
    let counts = "2 lines, 3 words, 2 layers, 1 singer, 2 sections";
    let said = format!("Imported nabiya.ttml into song.json: {counts}.\n");
    folder.songcard(&arguments).is(0, &said);
    let said = format!("song.json has all of nabiya.ttml already: {counts}. Nothing changes.\n");
    folder.songcard(&arguments).is(0, &said);
}

#[test]
fn a_tag_that_is_not_a_language_is_questioned() {
    let folder = folder("languages");
    for (tag, question) in [
        ("jp", "“jp” is not a language; did you mean “ja”?"),
        (
            "kr",
            "“kr” is Kanuri; write kr-NG if it is meant; did you mean “ko”?",
        ),
        ("cz", "“cz” is not a language; did you mean “cs”?"),
        (
            "jp-Latn",
            "“jp-Latn” is not a language; did you mean “ja-Latn”?",
        ),
        ("cn", "“cn” is not a language; did you mean “zh-Hans”?"),
        ("kor", "“kor” is not a language; did you mean “ko”?"),
        (
            "xx",
            "“xx” is not a language of ISO 639-1; write one like ko, ja or en",
        ),
    ] {
        let answer = lrc(&folder, "nabiya.ko.lrc", tag, &OPEN);
        assert_eq!(answer.code, 2, "{tag}");
        assert!(answer.err.contains(question), "{}", answer.err);
        assert_eq!(folder.read("song.json"), SONG);
    }
}

#[test]
fn a_tag_of_a_language_is_accepted() {
    let folder = folder("tags");
    for tag in ["ko", "kr-NG", "fil", "und", "sh", "zh-Hant-TW"] {
        assert_eq!(lrc(&folder, "nabiya.ko.lrc", tag, &OPEN).code, 0, "{tag}");
        folder.write("song.json", SONG);
    }
}

#[test]
fn an_attachment_in_no_language_is_asked_about() {
    let folder = folder("attachment");
    folder.write("a.lrc", "[00:01.00]나비야\n[00:01.00][tr:jp]x\n");
    let said = "a.lrc:2:1: “jp” is not a language; did you mean “ja”?\n";
    lrc(&folder, "a.lrc", "ko", &OPEN).reports(1, said);
}

#[test]
fn lyrics_that_look_the_same_change_no_byte() {
    let folder = folder("composed");
    let decomposed: String = "가".chars().map(|_| "\u{1100}\u{1161}").collect();
    folder.write("a.lrc", format!("[ti:Nabiya]\n[00:01.00]{decomposed}\n"));
    folder.write("b/a.lrc", "[00:01.00]가\n");
    lrc(&folder, "a.lrc", "ko", &OPEN).imported("");
    let first = folder.read("song.json");
    assert!(first.contains(&decomposed));
    lrc(&folder, "b/a.lrc", "ko", &OPEN).imported("");
    assert_eq!(folder.read("song.json"), first);
}

#[test]
fn texts_in_two_unicode_forms_are_one() {
    let folder = folder("composed-twice");
    folder.write("a.lrc", "[00:01.00]caf\u{e9}\n[00:01.00]cafe\u{301}\n");
    lrc(&folder, "a.lrc", "fr", &OPEN).imported("");
    assert_eq!(
        lines(&folder),
        [(json!(1000), json!({ "fr": "caf\u{e9}" }))]
    );
}

#[test]
fn a_line_without_a_time_is_the_same_again() {
    let folder = folder("untimed");
    let lines = "<p end=\"2s\">하나</p><p begin=\"3s\" end=\"4s\">둘</p>";
    folder.write(
        "small.ttml",
        format!("<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"ko\"><body><div>{lines}</div></body></tt>"),
    );
    let import = ["import", "ttml", "small.ttml", "--into", "song.json"];
    let import = [&import[..], &OPEN].concat();
    assert_eq!(folder.songcard(&import).code, 0);
    let once = folder.read("song.json");
    assert!(once.contains("하나"));
    assert_eq!(folder.songcard(&import).code, 0);
    assert_eq!(folder.read("song.json"), once);
}
