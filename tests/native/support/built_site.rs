//! Sites as the build makes them. The wasm is not a real one; names and links are the same for any bytes.

use super::folder::{Answer, Folder};
use super::made::repository;
use std::fs;
use std::path::Path;

/// A site without songs, as `songcard site` leaves it. `changed` has other texts for some of its scripts.
pub fn finished(name: &str, changed: &[(&str, &str)]) -> (Folder, Answer) {
    let folder = staging(name, changed);
    let answer = folder.songcard(&["site", "--staging", "."]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    (folder, answer)
}

/// Packs the site in a folder into a zip file.
#[track_caller]
pub fn pack(site: &Folder, zip: &Path) {
    let arguments = [
        "site-archive",
        "--site",
        ".",
        "--out",
        zip.to_str().unwrap(),
    ];
    site.songcard(&arguments).says(0, "", "");
}

/// What Trunk and `script/bundle` have built: the page, the wasm, and the scripts, here without being bundled. `changed` has
/// other texts for some of them.
pub fn staging(name: &str, changed: &[(&str, &str)]) -> Folder {
    let folder = Folder::new(&format!("site-{name}"));
    folder.write("index.html", fs::read(repository("index.html")).unwrap());
    for (name, source) in [
        ("songcard.wasm", ""),
        ("songcard.js", "engine.js"),
        ("prerendered.js", "wasm.js"),
        ("loader.js", "loader.js"),
        ("page.js", "page.js"),
        ("home-page.js", "home-page.js"),
        ("search.js", "search.js"),
        ("frame.js", "frame.js"),
        ("resize.js", "resize.js"),
    ] {
        let path = repository(&format!("src/scripts/{source}"));
        let text = match changed.iter().find(|(other, _)| *other == name) {
            Some((_, text)) => (*text).to_owned(),
            None if source.is_empty() => "\0asm".to_owned(),
            None => fs::read_to_string(path).unwrap(),
        };
        folder.write(&format!("scripts/{name}"), text);
    }
    folder
}
