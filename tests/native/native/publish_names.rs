//! The names that songs have in addresses.

use crate::support::folder::{Folder, SMALL};

const BASE: &str = "https://cards.example/";

/// The message for a folder without a built site.
const NO_SITE: &str = "songcard: there is no built site in dist, so its pages load no script.\n";

const OWN: &str = "assets, chart, credits, embed, en, ko, lyrics, make, schema or songs";

#[test]
fn a_name_may_have_one_letter_up() {
    let folder = Folder::new("short-names");
    let names = ["x", "on", "dna", "7", "ko-kr", "i-d-2"];
    let files = names.map(|name| format!("{name}.json"));
    files.iter().for_each(|file| folder.write(file, SMALL));
    let arguments = ["--out", "dist", "--base-url", BASE].into_iter();
    let files = files.iter().map(String::as_str);
    let arguments: Vec<&str> = ["publish"]
        .into_iter()
        .chain(files)
        .chain(arguments)
        .collect();
    let addresses = names.map(|name| format!("{name}.json: {BASE}{name}/\n"));
    let answer = folder.songcard(&arguments);
    // On a slow machine there is also a line about the progress.
    assert_eq!((answer.code, &*answer.out), (0, &*addresses.concat()));
}

#[test]
fn a_reserved_name_is_refused() {
    let folder = Folder::new("own-names");
    let own = [
        "assets", "chart", "credits", "embed", "en", "ko", "lyrics", "make", "schema", "songs",
    ];
    for name in own {
        let said = format!(
            "“{name}” cannot be a song's address; name the file in lower-case words joined by hyphens, and not {OWN}, which are the site's own"
        );
        refused(&folder, name, &said);
    }
}

#[test]
fn an_invalid_name_is_refused() {
    let folder = Folder::new("names");
    let pairs = [
        ("Yours", ", as yours.json"),
        ("my_song", ", as my-song.json"),
        ("My Song (live)", ", as my-song-live.json"),
        ("song-", ", as song.json"),
        ("a--b", ", as a-b.json"),
        ("KO", ""),
        ("노래", ""),
    ];
    for (name, nearest) in pairs {
        let said = format!(
            "“{name}” cannot be a song's address; name the file in lower-case words joined by hyphens{nearest}, and not {OWN}, which are the site's own"
        );
        refused(&folder, name, &said);
    }
}

#[track_caller]
fn refused(folder: &Folder, name: &str, said: &str) {
    let file = format!("{name}.json");
    folder.write(&file, SMALL);
    let said = format!("{NO_SITE}songcard: {file}: {said}; it is not published.\n");
    let arguments = ["publish", &file, "--out", "dist", "--base-url", BASE];
    folder.songcard(&arguments).is(1, &said);
    assert!(!folder.path("dist").exists(), "{name}");
}
