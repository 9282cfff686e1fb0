//! `songcard site-archive`: a built site without songs as the zip file of a release.

use crate::support::built_site::{finished, pack};
use crate::support::folder::{Folder, SMALL};
use std::fs;
use std::io::Cursor;
use zip::ZipArchive;

#[test]
fn equal_sites_are_packed_into_equal_bytes() {
    let packed = |name: &str| {
        let (folder, _) = finished(name, &[]);
        let out = Folder::new(&format!("{name}-packed"));
        let zip = out.path("site.zip");
        pack(&folder, &zip);
        fs::read(&zip).unwrap()
    };
    assert!(packed("packed-first") == packed("packed-again"));
}

#[test]
fn a_packed_site_has_its_files_in_order() {
    let (folder, _) = finished("members", &[]);
    let out = Folder::new("members-packed");
    let zip = out.path("site.zip");
    pack(&folder, &zip);
    let bytes = fs::read(&zip).unwrap();
    let zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names = zip.file_names().map(|name| name.unwrap().into_owned());
    let names: Vec<String> = names.collect();
    let at_the_root: Vec<&String> = names.iter().filter(|name| !name.contains('/')).collect();
    assert!(names.is_sorted(), "{names:?}");
    assert_eq!(
        names
            .iter()
            .filter(|name| name.starts_with("assets/"))
            .count(),
        8
    );
    assert_eq!(
        at_the_root,
        [
            "LICENSE",
            "README.md",
            "_headers",
            "custom-elements.json",
            "index.html",
            "package.json",
            "preact.d.ts",
            "react.d.ts",
            "resize.d.ts",
            "resize.js",
            "site.json",
            "solid.d.ts",
            "song-card.d.ts",
            "song-card.js",
            "vue.d.ts"
        ]
    );
}

#[test]
fn a_site_with_songs_is_not_packed() {
    let (folder, _) = finished("with-songs", &[]);
    folder.write("small.json", SMALL);
    let arguments = [
        "publish",
        "small.json",
        "--out",
        ".",
        "--base-url",
        "https://cards.example/",
    ];
    assert_eq!(folder.songcard(&arguments).code, 0);
    folder.songcard(&["site-archive", "--site", ".", "--out", "site.zip"]).is(
        2,
        "songcard: ./site.json: /baseUrl is stated, so songs are published there; build the site again.\n",
    );
}

#[test]
fn a_folder_that_is_no_site_is_not_packed() {
    let folder = Folder::new("no-site");
    folder
        .songcard(&["site-archive", "--site", ".", "--out", "site.zip"])
        .is(
            2,
            "songcard: ./site.json: /assets is missing; build the site again.\n",
        );
}
