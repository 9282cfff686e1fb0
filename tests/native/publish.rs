//! `songcard publish`: songs into a site's folder.

use crate::folder::{Folder, SMALL};
use crate::made::repository;
use std::fs;

#[test]
fn a_song_is_published_byte_for_byte_under_its_file_s_name() {
    let folder = Folder::new("publish");
    let path = repository("snapshots/yours.json");
    let arguments = ["publish", path.to_str().unwrap(), "--out", "dist"];
    folder.songcard(&arguments).is(0, "");
    assert_eq!(
        folder.read("dist/yours/snapshot.json"),
        fs::read_to_string(path).unwrap()
    );
    assert_eq!(folder.names("dist"), ["yours"], "there is no page to fill");
    assert_eq!(folder.names("dist/yours"), ["snapshot.json"]);
}

#[test]
fn a_bad_snapshot_is_left_out_and_the_others_stand() {
    let folder = site("left-out");
    folder.write(
        "bad-song.json",
        SMALL.replace("\"peak\": 10", "\"peak\": 0"),
    );
    let answer = folder.songcard(&["publish", "bad-song.json", "small.json", "--out", "dist"]);
    assert_eq!((answer.code, &*answer.out), (1, ""));
    assert!(
        answer.err.contains("--> bad-song.json:8:"),
        "{}",
        answer.err
    );
    assert!(
        answer
            .err
            .ends_with("bad-song.json is not published; its problems stand above.\n")
    );
    assert_eq!(folder.names("dist"), ["index.html", "small"]);
    let page = folder.read("dist/index.html");
    assert!(
        page.contains("data-song=\"small\"") && !page.contains("bad-song"),
        "{page}"
    );
}

#[test]
fn a_name_that_cannot_be_an_address_is_refused() {
    let folder = Folder::new("names");
    for name in [
        "assets", "schema", "ko", "en", "yue", "ko-KR", "Yours", "my_song", "my song", "song-",
        "a--b", "노래",
    ] {
        let file = format!("{name}.json");
        folder.write(&file, SMALL);
        let answer = folder.songcard(&["publish", &file, "--out", "dist"]);
        assert_eq!(answer.code, 2, "{name}");
        let sentence = format!("songcard: {file}: “{name}” cannot be a song's address; ");
        assert!(answer.err.starts_with(&sentence), "{}", answer.err);
        assert_eq!(answer.err.lines().count(), 1);
        assert!(!folder.path("dist").exists(), "{name}");
    }
}

#[test]
fn a_second_run_writes_nothing_again() {
    let folder = site("twice");
    let arguments = ["publish", "small.json", "--out", "dist"];
    folder.songcard(&arguments).is(0, "");
    let files = ["dist/small/snapshot.json", "dist/index.html"];
    let times = || files.map(|file| fs::metadata(folder.path(file)).unwrap().modified().unwrap());
    let (before, page) = (times(), folder.read("dist/index.html"));
    std::thread::sleep(std::time::Duration::from_millis(20));
    folder.songcard(&arguments).is(0, "");
    assert_eq!(times(), before);
    assert_eq!(folder.read("dist/index.html"), page);
    folder.write("small.json", SMALL.replace("\"peak\": 10", "\"peak\": 9"));
    folder.songcard(&arguments).is(0, "");
    assert_ne!(times()[0], before[0], "what has changed is written");
    assert_eq!(
        folder.names("dist/small"),
        ["snapshot.json"],
        "nothing is left beside it"
    );
}

#[test]
fn the_front_door_lists_every_song_with_its_figure_between_the_marks() {
    let folder = site("door");
    folder.write(
        "other.json",
        SMALL
            .replace("Small", "Other <b> & \\\"Co\\\"")
            .replace("\"peak\": 10", "\"peak\": 1"),
    );
    folder
        .songcard(&["publish", "small.json", "other.json", "--out", "dist"])
        .is(0, "");
    let page = folder.read("dist/index.html");
    let (head, rest) = page.split_once("<!-- songs -->").unwrap();
    let (list, tail) = rest.split_once("<!-- /songs -->").unwrap();
    let original = fs::read_to_string(repository("index.html")).unwrap();
    assert!(original.starts_with(head) && original.ends_with(tail));
    let items: Vec<_> = list.trim().lines().collect();
    assert_eq!(items.len(), 2);
    assert!(
        items[0].contains("data-song=\"other\"")
            && items[0].contains("No. 1 in 2 of the 2 territories covered.")
    );
    assert!(
        items[1].contains("data-song=\"small\"")
            && items[1].contains("No. 1 in 1 of the 2 territories covered.")
    );
    assert!(
        items[1].contains("src=\"small/snapshot.json\"")
            && items[1].contains("href=\"?song=small\"")
    );
    assert!(items[0].contains("Other &lt;b&gt; &amp; &quot;Co&quot;") && !items[0].contains("<b>"));
}

#[test]
fn a_page_without_the_marks_is_left_as_it_is() {
    let folder = site("no-marks");
    for page in [
        "<p>Mine.</p>",
        "<!-- songs -->",
        "<!-- /songs --><!-- songs -->",
    ] {
        folder.write("dist/index.html", page);
        folder
            .songcard(&["publish", "small.json", "--out", "dist"])
            .is(0, "");
        assert_eq!(folder.read("dist/index.html"), page);
    }
}

#[test]
fn a_folder_that_cannot_be_written_gets_one_sentence() {
    let folder = site("blocked");
    folder.write("file", "");
    let answer = folder.songcard(&["publish", "small.json", "--out", "file"]);
    assert_eq!((answer.code, answer.err.lines().count()), (2, 1));
    assert!(
        answer.err.contains("could not be written: ") && answer.err.ends_with(".\n"),
        "{}",
        answer.err
    );
}

/// A folder with a sound snapshot and a site that has a front door.
fn site(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("small.json", SMALL);
    folder.write(
        "dist/index.html",
        fs::read(repository("index.html")).unwrap(),
    );
    folder
}
