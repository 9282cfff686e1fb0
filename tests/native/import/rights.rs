//! The rights basis of imported texts. Without one `check` and `publish` reject them.

use crate::support::folder::Folder;
use serde_json::{Value, json};

const SONG: &str = r#"{
  "version": 1,
  "asOf": "2025",
  "song": { "title": "Nabiya", "artists": [{ "name": "[traditional]" }] }
}
"#;

fn folder(name: &str) -> Folder {
    let folder = Folder::new(&format!("import-rights-{name}"));
    folder.write("nabiya.json", SONG);
    folder.write(
        "nabiya.lrc",
        "[00:01.00]나비야 나비야\n[00:05.00]이리 날아오너라\n",
    );
    folder
}

const IMPORT: [&str; 7] = [
    "import",
    "lrc",
    "nabiya.lrc",
    "--lang",
    "ko",
    "--into",
    "nabiya.json",
];

fn rights(folder: &Folder) -> Value {
    let song: Value = serde_json::from_str(&folder.read("nabiya.json")).unwrap();
    song["lyrics"]["layers"][0]["rights"].clone()
}

#[test]
fn a_layer_without_a_basis_is_written_with_a_warning() {
    let folder = folder("absent");
    folder.songcard(&IMPORT).imported("nabiya.lrc: warning: the layer “ko” states no rights basis, so check and publish will refuse its text; state one with --rights\n");
    assert_eq!(rights(&folder), Value::Null);
    let checked = folder.songcard(&["check", "nabiya.json"]);
    assert_eq!(checked.code, 1);
    let said = "error: /lyrics/lines/0/layers/ko/text: layer “ko” has text but no rights basis that allows it; state one, or remove the text; and in 1 more place\n";
    assert!(checked.err.starts_with(said), "{}", checked.err);
    let published = folder.songcard(&[
        "publish",
        "nabiya.json",
        "--out",
        "dist",
        "--base-url",
        "https://cards.example/",
    ]);
    assert_eq!(published.code, 1);
    assert!(published.err.contains(said), "{}", published.err);
}

#[test]
fn a_basis_stated_later_applies_to_the_same_layer() {
    let folder = folder("later");
    folder.songcard(&IMPORT);
    folder
        .songcard(&[&IMPORT[..], &["--rights", "public-domain"]].concat())
        .imported("");
    folder.finds_no_error("nabiya.json");
}

#[test]
fn each_basis_is_what_check_makes_of_it() {
    for (basis, more, code) in [
        ("licensed", &[][..], 0),
        ("permission", &[], 0),
        ("public-domain", &[], 0),
        ("excerpt", &["--max-lines", "2"], 0),
        ("none", &[], 1),
    ] {
        let folder = folder("each");
        let answer = folder.songcard(&[&IMPORT[..], &["--rights", basis], more].concat());
        assert_eq!(answer.code, 0, "{basis}");
        assert_eq!(
            answer.err.lines().count() == 1,
            code == 0,
            "{basis}: {}",
            answer.err
        );
        assert_eq!(rights(&folder)["basis"], basis);
        assert_eq!(
            folder.songcard(&["check", "nabiya.json"]).code,
            code,
            "{basis}"
        );
    }
}

#[test]
fn an_excerpt_with_too_many_lines_is_not_written() {
    let folder = folder("excerpt");
    folder.songcard(&[&IMPORT[..], &["--rights", "excerpt", "--max-lines", "1"]].concat()).reports(
        1,
        "nabiya.json: /lyrics/layers/0/rights/maxLines: the excerpt may show at most 1 of the lines, but 2 have text\n",
    );
    assert_eq!(folder.read("nabiya.json"), SONG);
    let zero =
        folder.songcard(&[&IMPORT[..], &["--rights", "excerpt", "--max-lines", "0"]].concat());
    assert_eq!(zero.code, 2);
}

#[test]
fn a_withheld_layer_stays_so_until_a_basis_is_stated() {
    let folder = folder("withheld");
    let mut song: Value = serde_json::from_str(SONG).unwrap();
    let withheld =
        json!({ "basis": "none", "holder": "Somebody", "licensedUrl": "https://example.com/" });
    song["lyrics"] =
        json!({ "layers": [{ "lang": "ko", "role": "original", "by": "A", "rights": withheld }] });
    folder.write("nabiya.json", song.to_string());
    folder.songcard(&IMPORT).imported("nabiya.lrc: warning: the layer “ko” has the rights basis none, so check and publish will refuse its text; state one with --rights\n");
    assert_eq!(rights(&folder), withheld);
    assert_eq!(folder.songcard(&["check", "nabiya.json"]).code, 1);
    folder
        .songcard(&[&IMPORT[..], &["--rights", "permission"]].concat())
        .imported("");
    assert_eq!(
        rights(&folder),
        json!({ "basis": "permission", "holder": "Somebody", "licensedUrl": "https://example.com/" })
    );
    folder.finds_no_error("nabiya.json");
}

#[test]
fn a_stated_basis_applies_to_every_layer_of_a_file() {
    let folder = folder("ttml");
    folder.write(
        "nabiya.ttml",
        "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:m='http://www.w3.org/ns/ttml#metadata' xml:lang='ko'><body><div><p begin='1'>나비야<span m:role='x-translation' xml:lang='en'>Butterfly</span><span m:role='x-bg'>(야)</span></p></div></body></tt>",
    );
    let import = ["import", "ttml", "nabiya.ttml", "--into", "nabiya.json"];
    let without = folder.songcard(&import);
    assert_eq!((without.code, without.messages().lines().count()), (0, 3));
    let checked = folder.songcard(&["check", "nabiya.json"]);
    // The missing basis of the background has the same cause.
    for (place, more) in [("en", ""), ("ko", "; and in 1 more place")] {
        let said = format!(
            "error: /lyrics/lines/0/layers/{place}/text: layer “{place}” has text but no rights basis that allows it; state one, or remove the text{more}\n"
        );
        assert!(checked.err.contains(&said), "{}", checked.err);
    }
    folder
        .songcard(&[&import[..], &["--rights", "public-domain"]].concat())
        .imported("");
    folder.finds_no_error("nabiya.json");
}
