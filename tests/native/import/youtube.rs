//! `songcard import youtube`: an address becomes a recording.

use crate::support::folder::{Folder, SMALL};
use serde_json::{Value, json};

const ID: &str = "Ab1_-cdefGH";

fn folder(name: &str) -> Folder {
    let folder = Folder::new(&format!("youtube-{name}"));
    folder.write("small.json", SMALL);
    folder
}

fn import(address: &str) -> [&str; 5] {
    ["import", "youtube", address, "--into", "small.json"]
}

#[test]
fn every_form_of_address_names_its_video() {
    for address in [
        "https://www.youtube.com/watch?v=ID",
        "https://youtube.com/watch?list=PL0&index=2&v=ID&pp=x",
        "http://m.youtube.com/watch?v=ID#comments",
        "https://music.youtube.com/watch?v=ID&si=abc",
        "https://youtu.be/ID?si=abc",
        "youtu.be/ID",
        "//www.youtube.com/embed/ID?autoplay=1",
        "https://www.youtube-nocookie.com/embed/ID",
        "https://www.youtube.com/shorts/ID?feature=share",
        "https://www.youtube.com/live/ID",
        "https://www.youtube.com/v/ID",
        "HTTPS://WWW.YouTube.com/watch?v=ID",
        " https://youtu.be/ID/ ",
    ] {
        let folder = folder("forms");
        let address = address.replace("ID", ID);
        folder.songcard(&import(&address)).imported("");
        let stored: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
        let expected = json!([{ "kind": "youtube", "id": ID }]);
        assert_eq!(stored["song"]["media"], expected, "{address}");
    }
}

#[test]
fn a_video_is_added_in_the_snapshots_layout() {
    let folder = folder("layout");
    let address = "https://youtu.be/Ab1_-cdefGH";
    let said = "Imported https://youtu.be/Ab1_-cdefGH into small.json: 1 video.\n";
    folder.songcard(&import(address)).is(0, said);
    let song = r#""song": {
    "title": "Small",
    "artists": [{ "name": "Somebody" }],
    "media": [{ "kind": "youtube", "id": "Ab1_-cdefGH" }]
  },"#;
    let before = r#""song": { "title": "Small", "artists": [{ "name": "Somebody" }] },"#;
    assert_eq!(folder.read("small.json"), SMALL.replace(before, song));
    folder.finds_nothing("small.json");
}

#[test]
fn a_known_video_changes_nothing() {
    let folder = folder("again");
    folder
        .songcard(&import("https://youtu.be/Ab1_-cdefGH"))
        .imported("");
    let once = folder.read("small.json");
    let same = "https://www.youtube.com/watch?v=Ab1_-cdefGH";
    let said = format!("small.json has all of {same} already: 1 video. Nothing changes.\n");
    folder.songcard(&import(same)).is(0, &said);
    assert_eq!(folder.read("small.json"), once);
}

#[test]
fn a_video_comes_after_other_recordings() {
    let folder = folder("after");
    let song =
        r#"{ "title": "Small", "media": [{ "kind": "audio", "url": "a.mp3", "by": "Me" }], "#;
    folder.write(
        "small.json",
        SMALL.replace("{ \"title\": \"Small\", ", song),
    );
    folder
        .songcard(&import("https://youtu.be/Ab1_-cdefGH"))
        .imported("");
    let stored: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    let expected =
        json!([{ "kind": "audio", "url": "a.mp3", "by": "Me" }, { "kind": "youtube", "id": ID }]);
    assert_eq!(stored["song"]["media"], expected);
}

#[test]
fn a_dry_run_of_a_video_only_prints() {
    let folder = folder("dry");
    let answer =
        folder.songcard(&[&import("https://youtu.be/Ab1_-cdefGH")[..], &["--dry-run"]].concat());
    let said =
        "https://youtu.be/Ab1_-cdefGH would bring 1 video into small.json. Nothing is written.\n";
    assert_eq!((answer.code, &*answer.err), (0, said));
    assert!(answer.out.contains(ID), "{}", answer.out);
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn a_start_in_the_address_is_reported() {
    let folder = folder("start");
    for address in [
        "https://youtu.be/Ab1_-cdefGH?t=43",
        "https://www.youtube.com/embed/Ab1_-cdefGH?start=43",
    ] {
        let said = "songcard: the address plays from 43, which is left out; if the song begins later in the video than in the lyrics, write offsetMs.\n";
        folder.songcard(&import(address)).imported(said);
    }
}

/// A wrong address and what is said of it.
const WRONG: [(&str, &str); 8] = [
    (
        "https://vimeo.com/1234",
        "“https://vimeo.com/1234” is not an address on YouTube; write one like https://www.youtube.com/watch?v= with the video’s eleven characters",
    ),
    (
        "",
        "“” is not an address on YouTube; write one like https://www.youtube.com/watch?v= with the video’s eleven characters",
    ),
    (
        "https://youtube.com.example/watch?v=Ab1_-cdefGH",
        "“https://youtube.com.example/watch?v=Ab1_…” is not an address on YouTube; write one like https://www.youtube.com/watch?v= with the video’s eleven characters",
    ),
    (
        "https://www.youtube.com/playlist?list=PL0",
        "“https://www.youtube.com/playlist?list=PL…” is the address of a playlist; write the address of one video, like https://www.youtube.com/watch?v= with the video’s eleven characters",
    ),
    (
        "https://www.youtube.com/@bts",
        "“https://www.youtube.com/@bts” is the address of a channel; write the address of one video, like https://www.youtube.com/watch?v= with the video’s eleven characters",
    ),
    (
        "https://www.youtube.com/embed/videoseries?list=PL0",
        "“https://www.youtube.com/embed/videoserie…” is the address of a playlist; write the address of one video, like https://www.youtube.com/watch?v= with the video’s eleven characters",
    ),
    (
        "https://www.youtube.com/watch",
        "“https://www.youtube.com/watch” is the address of no video; write the address of one video, like https://www.youtube.com/watch?v= with the video’s eleven characters",
    ),
    (
        "https://youtu.be/Ab1_-cdefG",
        "“Ab1_-cdefG” is not the id of a video on YouTube, which is eleven letters, digits, hyphens and underscores; it has 10 characters, so copy the address again",
    ),
];

#[test]
fn a_wrong_address_says_what_would_be_right() {
    let folder = folder("wrong");
    for (address, sentence) in WRONG {
        folder
            .songcard(&import(address))
            .is(2, &format!("songcard: {sentence}.\n"));
    }
    assert_eq!(folder.read("small.json"), SMALL);
}
