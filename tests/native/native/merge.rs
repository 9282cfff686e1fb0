//! `songcard merge`: what only one snapshot has is added, and no difference is settled.

use crate::support::folder::{Answer, Folder, SMALL};

fn merge(name: &str, other: &str) -> (Folder, Answer) {
    let folder = Folder::new(&format!("merge-{name}"));
    folder.write("small.json", SMALL);
    folder.write("other.json", other);
    let answer = folder.songcard(&["merge", "small.json", "other.json"]);
    (folder, answer)
}

#[test]
fn the_same_snapshot_changes_nothing() {
    let (folder, answer) = merge("same", SMALL);
    answer.is(
        0,
        "small.json has all of other.json already. Nothing changes.\n",
    );
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn what_only_the_other_has_is_added() {
    let row =
        "    { \"chart\": \"weekly\", \"territory\": \"JP\", \"peak\": 3, \"source\": \"t\" }";
    let last =
        "    { \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" }";
    let both = SMALL
        .replace(last, &format!("{last},\n{row}"))
        .replace(
            "\"title\": \"Somewhere\" }]",
            "\"title\": \"Somewhere\" }, { \"id\": \"t\", \"title\": \"Elsewhere\" }]",
        )
        .replace(
            "[{ \"name\": \"Somebody\" }]",
            "[{ \"name\": \"Somebody\", \"names\": { \"ko\": \"아무개\" } }]",
        );
    let other = both.replace(&format!("{last},\n"), "");
    let (folder, answer) = merge("new", &other);
    answer.is(0, "Merged other.json into small.json: 3 values added.\n");
    assert_eq!(folder.read("small.json"), both);
    folder.finds_nothing("small.json");
}

#[test]
fn a_difference_is_reported_and_not_settled() {
    let (folder, answer) = merge("differs", &SMALL.replace("\"peak\": 10", "\"peak\": 9"));
    let said = "\
error: /performance/1/peak: this is 10 here and 9 in the other snapshot; write the right one into both
 --> small.json:8:53
  |
8 |     { \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" }
  |                                                     ^^
songcard: nothing is written into small.json.
";
    answer.is(1, said);
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn every_difference_is_reported() {
    let other = SMALL
        .replace("\"Small\"", "\"Large\"")
        .replace("\"national\"", "\"retailer\"")
        .replace("\"Somewhere\"", "\"Elsewhere\"");
    let (_, answer) = merge("several", &other);
    let places = ["/song/title: ", "/charts/0/kind: ", "/sources/0/title: "];
    assert!(
        places.iter().all(|place| answer.err.contains(place)),
        "{}",
        answer.err
    );
    assert_eq!(answer.err.matches("error: ").count(), 3);
}

fn with_history(ranks: &str) -> String {
    let history = format!(
        "\"history\": [\n    {{ \"chart\": \"weekly\", \"territory\": \"US\", \"from\": \"2025-01-04\", \"every\": \"P7D\", \"ranks\": {ranks}, \"source\": \"s\" }}\n  ],\n  \"sources\""
    );
    SMALL.replace("\"sources\"", &history)
}

#[test]
fn the_longer_of_equal_histories_stays() {
    let folder = Folder::new("merge-history");
    for (ours, theirs) in [("[10]", "[10, 11]"), ("[10, 11]", "[10]")] {
        folder.write("small.json", with_history(ours));
        folder.write("other.json", with_history(theirs));
        assert_eq!(
            folder.songcard(&["merge", "small.json", "other.json"]).code,
            0
        );
        assert_eq!(folder.read("small.json"), with_history("[10, 11]"));
    }
    folder.write("other.json", with_history("[10, 12]"));
    let answer = folder.songcard(&["merge", "small.json", "other.json"]);
    let said = "/history/0/ranks: this is [10,11] here and [10,12] in the other snapshot";
    assert!(answer.err.contains(said), "{}", answer.err);
}

#[test]
fn the_later_as_of_stays() {
    let (folder, answer) = merge("later", &SMALL.replace("2025", "2026-01-31"));
    answer.is(0, "Merged other.json into small.json: 1 value added.\n");
    assert_eq!(
        folder.read("small.json"),
        SMALL.replace("2025", "2026-01-31")
    );
    let (folder, _) = merge("earlier", &SMALL.replace("2025", "2024"));
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn snapshots_in_two_languages_are_not_merged() {
    let (_, answer) = merge(
        "languages",
        &SMALL.replace("\"song\"", "\"lang\": \"ko\", \"song\""),
    );
    let said = "error: /lang: this snapshot is written in en and the other in ko, so their texts cannot be compared; write both in one language\n";
    assert!(answer.err.starts_with(said), "{}", answer.err);
    assert_eq!(answer.code, 1);
}

#[test]
fn a_merge_that_would_be_wrong_is_not_written() {
    let claim = |value: u32| {
        SMALL.replace("\"sources\"", &format!("\"claims\": [{{ \"metric\": \"charted-territories\", \"chart\": \"weekly\", \"value\": {value}, \"asOf\": \"2025\", \"headline\": true, \"source\": \"s\" }}],\n  \"sources\""))
    };
    let folder = Folder::new("merge-wrong");
    folder.write("small.json", claim(2));
    folder.write("other.json", claim(3));
    let answer = folder.songcard(&["merge", "small.json", "other.json"]);
    let said = "/claims/1/headline: /claims/0 is already the headline; mark only one";
    assert!(answer.err.contains(said), "{}", answer.err);
    assert_eq!((answer.code, folder.read("small.json")), (1, claim(2)));
}

#[test]
fn a_dry_run_of_a_merge_only_prints() {
    let folder = Folder::new("merge-dry");
    folder.write("small.json", SMALL);
    folder.write("other.json", SMALL.replace("2025", "2026"));
    let said = "other.json would bring 1 value into small.json. Nothing is written.\n";
    let answer = folder.songcard(&["merge", "small.json", "other.json", "--dry-run"]);
    answer.says(0, &SMALL.replace("2025", "2026"), said);
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn a_merge_as_json_says_what_is_new() {
    let folder = Folder::new("merge-json");
    folder.write("small.json", SMALL);
    let added = SMALL.replace(
        "\"title\": \"Somewhere\" }]",
        "\"title\": \"Somewhere\" }, { \"id\": \"t\", \"title\": \"Elsewhere\" }]",
    );
    folder.write("other.json", added);
    let expected = r#"{
  "into": "small.json",
  "from": "other.json",
  "outcome": "written",
  "added": 1,
  "changed": [
    "sources"
  ],
  "sources": [
    "t"
  ],
  "conflicts": [],
  "snapshot": null
}
"#;
    let answer = folder.songcard(&["merge", "small.json", "other.json", "--json"]);
    answer.says(0, expected, "");
}

#[test]
fn a_merge_as_json_has_every_conflict() {
    let folder = Folder::new("merge-json-differs");
    folder.write("small.json", SMALL);
    folder.write("other.json", SMALL.replace("\"peak\": 10", "\"peak\": 9"));
    let answer = folder.songcard(&["merge", "small.json", "other.json", "--json"]);
    let expected = r#"{
  "into": "small.json",
  "from": "other.json",
  "outcome": "conflicts",
  "added": 0,
  "changed": [],
  "sources": [],
  "conflicts": [
    {
      "pointer": "/performance/1/peak",
      "ours": 10,
      "theirs": 9,
      "message": "this is 10 here and 9 in the other snapshot; write the right one into both"
    }
  ],
  "snapshot": null
}
"#;
    assert_eq!((answer.code, &*answer.out), (1, expected));
    assert!(
        answer.err.contains("/performance/1/peak: "),
        "{}",
        answer.err
    );
}
