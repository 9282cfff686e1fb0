//! `songcard import lrclib`: lyrics inside the JSON of LRCLIB.

use crate::support::folder::{Answer, Folder};
use serde_json::{Value, json};

const SONG: &str = r#"{
  "version": 1,
  "asOf": "2025",
  "song": { "title": "Nabiya", "artists": [{ "name": "[traditional]" }] }
}
"#;

/// The entry of a traditional song, as LRCLIB would answer it.
fn entry() -> Value {
    json!({
        "id": 12, "name": "Nabiya", "trackName": "Nabiya", "artistName": "[traditional]", "albumName": null,
        "duration": 41.5, "instrumental": false, "plainLyrics": "나비야 나비야\n이리 날아오너라",
        "syncedLyrics": "[00:01.00] 나비야 나비야\n[00:05.00] 이리 날아오너라\n[00:09.00]",
    })
}

/// A folder with the song and this answer, and what the import of it said.
fn imported(name: &str, answer: &Value, options: &[&str]) -> (Folder, Answer) {
    let folder = Folder::new(&format!("lrclib-{name}"));
    folder.write("nabiya.json", SONG);
    folder.write("answer.json", answer.to_string());
    let arguments = "import lrclib answer.json --lang ko --into nabiya.json --rights public-domain";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let said = folder.songcard(&[&arguments, options].concat());
    (folder, said)
}

fn stored(folder: &Folder) -> Value {
    serde_json::from_str(&folder.read("nabiya.json")).unwrap()
}

#[test]
fn synced_lyrics_become_a_layer_with_its_source() {
    let (folder, answer) = imported("synced", &entry(), &[]);
    answer.is(
        0,
        "Imported answer.json into nabiya.json: 2 lines, 1 layer.\n",
    );
    let stored = stored(&folder);
    let line = json!({ "text": "나비야 나비야" });
    assert_eq!(
        (
            &stored["lyrics"]["lines"][0]["startMs"],
            &stored["lyrics"]["lines"][0]["layers"]["ko"]
        ),
        (&json!(1000), &line)
    );
    assert_eq!(stored["song"]["durationMs"], 41_500);
    let source = json!({ "id": "lrclib-12", "title": "LRCLIB 12", "publisher": "LRCLIB", "url": "https://lrclib.net/api/get/12" });
    assert_eq!(
        (
            &stored["sources"][0],
            &stored["lyrics"]["layers"][0]["source"]
        ),
        (&source, &json!("lrclib-12"))
    );
    folder.finds_no_error("nabiya.json");
}

#[test]
fn an_entry_imported_again_changes_nothing() {
    let (folder, _) = imported("again", &entry(), &[]);
    let once = folder.read("nabiya.json");
    let arguments = "import lrclib answer.json --lang ko --into nabiya.json";
    let answer = folder.songcard(&arguments.split(' ').collect::<Vec<_>>());
    answer.is(
        0,
        "nabiya.json has all of answer.json already: 2 lines, 1 layer. Nothing changes.\n",
    );
    assert_eq!(folder.read("nabiya.json"), once);
}

#[test]
fn plain_lyrics_are_taken_where_none_are_synced() {
    let mut plain = entry();
    plain["syncedLyrics"] = Value::Null;
    let (folder, answer) = imported("plain", &plain, &[]);
    answer.imported("");
    let line = &stored(&folder)["lyrics"]["lines"][1];
    assert_eq!(
        (&line["startMs"], &line["layers"]["ko"]["text"]),
        (&Value::Null, &json!("이리 날아오너라"))
    );
}

#[test]
fn an_entry_of_a_list_is_chosen_by_its_number() {
    let (folder, answer) = imported("list", &json!([{ "id": 11 }, entry()]), &["--id", "12"]);
    answer.imported("");
    assert_eq!(stored(&folder)["sources"][0]["id"], "lrclib-12");
}

/// An answer without lyrics, and what is said of it.
fn wrong() -> [(Value, &'static str); 5] {
    [
        (
            json!({ "message": "Failed to find specified track", "name": "TrackNotFound", "statusCode": 404 }),
            "/message: LRCLIB answers “Failed to find specified track” in the place of lyrics",
        ),
        (
            json!([entry()]),
            "this is a list of lyrics; choose one with --id: 12 (“Nabiya” by [traditional])",
        ),
        (
            json!([]),
            "LRCLIB has found no lyrics; search with other words",
        ),
        (
            json!({ "id": 12, "trackName": "Nabiya", "instrumental": true, "syncedLyrics": null, "plainLyrics": "" }),
            "LRCLIB has this as instrumental, so there are no lyrics to import",
        ),
        (
            json!({ "id": 12 }),
            "this has neither syncedLyrics nor plainLyrics; save the answer of https://lrclib.net/api/get",
        ),
    ]
}

#[test]
fn an_answer_without_lyrics_says_what_it_is() {
    for (answer, sentence) in wrong() {
        let (folder, said) = imported("wrong", &answer, &[]);
        said.reports(1, &format!("answer.json: {sentence}\n"));
        assert_eq!(folder.read("nabiya.json"), SONG);
    }
}

#[test]
fn a_mistake_in_lyrics_names_their_part_of_the_file() {
    let mut mistaken = entry();
    mistaken["syncedLyrics"] = json!("[00:01.00]나비야\n[00:61.00]x");
    let (_, answer) = imported("part", &mistaken, &[]);
    answer.imported("answer.json#/syncedLyrics:2:1: warning: “[00:61.00]x” begins with neither a time such as [01:23.45] nor a tag such as [ti:…]; the line is left out\n");
}

/// What an import from standard input says, with the folder.
fn piped(name: &str, import: &str, input: &str, options: &[&str]) -> (Folder, Answer) {
    let folder = Folder::new(&format!("lrclib-{name}"));
    folder.write("nabiya.json", SONG);
    let arguments = ["import", import, "-", "--into", "nabiya.json"];
    let rights = ["--lang", "ko", "--rights", "public-domain"];
    let said = folder.songcard_reading(
        &[&arguments[..], &rights, options].concat(),
        input.as_bytes(),
    );
    (folder, said)
}

#[test]
fn an_answer_can_come_from_standard_input() {
    let (folder, said) = piped("input", "lrclib", &entry().to_string(), &[]);
    said.is(
        0,
        "Imported standard input into nabiya.json: 2 lines, 1 layer.\n",
    );
    assert_eq!(stored(&folder)["sources"][0]["title"], "LRCLIB 12");
}

#[test]
fn an_lrc_from_standard_input_needs_a_title() {
    let lrc = "[00:01.00]나비야\n";
    let sentence =
        "songcard: standard input has no name; give the title of its source with --title.\n";
    let (_, said) = piped("untitled", "lrc", lrc, &[]);
    said.is(2, sentence);
    let (folder, said) = piped("titled", "lrc", lrc, &["--title", "A songbook"]);
    said.is(
        0,
        "Imported standard input into nabiya.json: 1 line, 1 layer.\n",
    );
    let source = json!({ "id": "a-songbook", "title": "A songbook" });
    assert_eq!(stored(&folder)["sources"][0], source);
}
