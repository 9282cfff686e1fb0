//! `songcard publish` for the second time: what has not changed is neither made nor written again.

use crate::support::folder::{Answer, Folder, SMALL};
use songcard::publish::hash;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

const BASE: &str = "https://cards.example/";
const CACHE: &str = "dist/.songcard-cache";

/// Two songs of two artists each with the site that they are published into, which each test copies.
static PUBLISHED: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let folder = Folder::new("again-first");
    for song in SONGS {
        folder.write(&format!("{song}.json"), snapshot(song));
    }
    is_published(&publish(&folder, BASE));
    files(&folder.path(""))
});

/// A folder with the two songs, which are published.
fn published(name: &str) -> Folder {
    let folder = Folder::new(name);
    for (name, bytes) in &*PUBLISHED {
        folder.write(name, bytes);
    }
    folder
}

const SONGS: [&str; 2] = ["first", "second"];

fn snapshot(song: &str) -> String {
    SMALL.replace("Small", &format!("The {song}")).replace(
        r#"{ "name": "Somebody" }"#,
        &format!(r#"{{ "name": "Artist of the {song}" }}, {{ "name": "Band of the {song}" }}"#),
    )
}

fn publish(folder: &Folder, base: &str) -> Answer {
    folder.songcard(&[
        "publish",
        "first.json",
        "second.json",
        "--out",
        "dist",
        "--base-url",
        base,
    ])
}

#[track_caller]
fn is_published(answer: &Answer) {
    assert_eq!(
        (answer.code, answer.out.lines().count()),
        (0, SONGS.len()),
        "{}",
        answer.err
    );
}

/// The bytes of every file in a folder, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(inside).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(name.to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// Spoils the card of each song without changing its size, which shows whether the song is made again.
fn spoil_cards(folder: &Folder) {
    for song in SONGS {
        let name = format!("dist/{song}/card.html");
        folder.write(&name, "#".repeat(folder.read(&name).len()));
    }
}

/// The songs whose cards are not spoilt any more.
fn made_again(folder: &Folder) -> Vec<&'static str> {
    let is_whole = |song: &&str| {
        !folder
            .read(&format!("dist/{song}/card.html"))
            .starts_with('#')
    };
    SONGS.into_iter().filter(is_whole).collect()
}

/// The site is the same as the one that was published into an empty folder.
#[track_caller]
fn is_as_new(folder: &Folder) {
    let found = files(&folder.path(""));
    assert!(found.keys().eq(PUBLISHED.keys()));
    for (name, bytes) in &*PUBLISHED {
        assert!(found[name] == *bytes, "{name}");
    }
}

#[test]
fn the_second_run_writes_no_file() {
    let folder = published("again");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let names: Vec<String> = files(&folder.path("dist")).into_keys().collect();
    for name in &names {
        let path = folder.path(&format!("dist/{name}"));
        let file = fs::File::options().append(true).open(path).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    is_published(&publish(&folder, BASE));
    for name in &names {
        let found = fs::metadata(folder.path(&format!("dist/{name}"))).unwrap();
        assert_eq!(found.modified().unwrap(), long_ago, "{name}");
    }
    is_as_new(&folder);
}

#[test]
fn without_fonts_nothing_is_written() {
    let folder = Folder::new("again-fonts");
    folder.write("small.json", SMALL);
    folder.write("no-fonts/readme", "");
    let arguments = ["publish", "small.json", "--out", "dist", "--base-url", BASE];
    let answer = folder.songcard_with(&arguments, &[("SONGCARD_FONTS", "no-fonts")]);
    assert_eq!(answer.code, 2, "{}", answer.err);
    assert!(!folder.path("dist").exists());
}

#[test]
fn only_a_changed_song_is_made_again() {
    let folder = published("again-one");
    spoil_cards(&folder);
    // Nothing that lists of songs show.
    let changed = snapshot("second").replace("Somewhere", "Somewhere else");
    folder.write("second.json", changed);
    is_published(&publish(&folder, BASE));
    assert_eq!(made_again(&folder), ["second"]);
}

#[test]
fn a_changed_title_changes_pages_that_link_it() {
    let folder = published("again-title");
    let changed = snapshot("second").replace("The second", "Another one");
    folder.write("second.json", changed);
    is_published(&publish(&folder, BASE));
    for page in [
        "first/index.html",
        "first/ko/index.html",
        "songs/index.html",
        "feed.xml",
    ] {
        assert!(
            folder.read(&format!("dist/{page}")).contains("Another one"),
            "{page}"
        );
    }
}

#[test]
fn a_deleted_page_is_written_again() {
    let folder = published("again-deleted");
    for name in [
        "second/ko/lyrics/index.html",
        "songs/index.html",
        "sitemap.xml",
    ] {
        fs::remove_file(folder.path(&format!("dist/{name}"))).unwrap();
    }
    is_published(&publish(&folder, BASE));
    is_as_new(&folder);
}

#[test]
fn a_page_of_another_size_is_written_again() {
    let folder = published("again-size");
    folder.write("dist/second/index.html", "");
    folder.write("dist/feed.xml", "");
    is_published(&publish(&folder, BASE));
    is_as_new(&folder);
}

#[test]
fn another_address_makes_every_song_again() {
    let folder = published("again-address");
    spoil_cards(&folder);
    // Of the same length, so that no page has another size.
    let other = "https://songs.example/";
    is_published(&publish(&folder, other));
    assert_eq!(made_again(&folder), SONGS);
    assert!(folder.read("dist/feed.xml").contains(other));
}

#[test]
fn a_damaged_cache_makes_its_songs_again() {
    let folder = published("again-damaged");
    let whole = folder.read(CACHE);
    for damaged in ["\u{0}\n{}".to_owned(), whole[..whole.len() / 2].to_owned()] {
        folder.write(CACHE, damaged);
        folder.write("dist/second/index.html", "");
        is_published(&publish(&folder, BASE));
        assert_eq!(folder.read(CACHE), whole);
    }
    is_as_new(&folder);
}

#[test]
fn a_damaged_line_is_that_of_one_song() {
    let folder = published("again-line");
    spoil_cards(&folder);
    let damaged = folder.read(CACHE).replace("The second", "Not second");
    folder.write(CACHE, damaged);
    is_published(&publish(&folder, BASE));
    assert_eq!(made_again(&folder), ["second"]);
}

#[test]
fn another_command_makes_every_song_again() {
    let folder = published("again-command");
    spoil_cards(&folder);
    let cache = folder.read(CACHE);
    let (_, songs) = cache.split_once('\n').unwrap();
    let line = r#"{"madeWith":"0123456789abcdef0123456789abcdef"}"#;
    folder.write(CACHE, format!("{} {line}\n{songs}", hash(line.as_bytes())));
    is_published(&publish(&folder, BASE));
    assert_eq!(made_again(&folder), SONGS);
}

#[test]
fn a_song_that_is_gone_leaves_no_list() {
    let folder = published("again-gone");
    let list = "dist/songs/artists/artist-of-the-second/index.html";
    assert!(folder.path(list).exists());
    let mine = "dist/songs/artists/band-of-the-second/index.html";
    folder.write(mine, "<p>Mine.</p>");
    fs::remove_dir_all(folder.path("dist/second")).unwrap();
    let arguments = ["publish", "first.json", "--out", "dist"];
    assert_eq!(folder.songcard(&arguments).code, 0);
    assert!(!folder.path(list).parent().unwrap().exists());
    assert_eq!(folder.read(mine), "<p>Mine.</p>");
    let sitemap = folder.read("dist/sitemap.xml");
    assert!(sitemap.contains("/first/") && !sitemap.contains("/second/"));
}

#[test]
fn warnings_are_repeated_by_every_run() {
    let folder = Folder::new("again-warnings");
    let text = SMALL.replace("Small", "Small \u{10ffff}");
    folder.write("small.json", text);
    let arguments = ["publish", "small.json", "--out", "dist", "--base-url", BASE];
    let [first, second] = [(); 2].map(|()| folder.songcard(&arguments));
    assert_eq!(
        (first.code, first.out, &first.err),
        (0, second.out, &second.err)
    );
    assert!(
        first.err.contains("warning: pictures are "),
        "{}",
        first.err
    );
}
