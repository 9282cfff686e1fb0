//! `songcard publish --site`: a whole site from the zip file of a release.

use crate::support::built_site;
use crate::support::built_site::finished;
use crate::support::folder::{Answer, Folder, SMALL};
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const BASE: &str = "https://cards.example/";

/// Packs a site whose scripts have the texts of `changed` into a file of `folder`.
fn pack(folder: &Folder, name: &str, changed: &[(&str, &str)]) {
    let zip = folder.path(name);
    let parts = [zip.parent().unwrap(), name.as_ref()].map(|part: &Path| part.file_name().unwrap());
    let own_name = parts.map(|part| part.to_string_lossy()).join("-");
    let (site, _) = finished(&own_name, changed);
    built_site::pack(&site, &zip);
}

fn publish(folder: &Folder, file: &str, zip: &str) -> Answer {
    folder.write(file, SMALL);
    folder.songcard(&[
        "publish",
        file,
        "--out",
        "site",
        "--base-url",
        BASE,
        "--site",
        zip,
    ])
}

/// The name of an asset, as `site.json` has it.
fn asset(folder: &Folder, key: &str) -> String {
    let site: serde_json::Value = serde_json::from_str(&folder.read("site/site.json")).unwrap();
    site["assets"][key].as_str().unwrap().to_owned()
}

#[test]
fn an_empty_folder_becomes_a_whole_site() {
    let folder = Folder::new("whole-site");
    pack(&folder, "release.zip", &[]);
    let said = "small.json: https://cards.example/small/\n";
    publish(&folder, "small.json", "release.zip").says(0, said, "");
    for name in [
        "song-card.js",
        "resize.js",
        "schema/1.json",
        "404.html",
        "_headers",
    ] {
        assert!(folder.path("site").join(name).exists(), "{name}");
    }
    for key in ["prerendered", "search", "glue", "wasm", "style"] {
        assert!(
            folder.path("site").join(asset(&folder, key)).exists(),
            "{key}"
        );
    }
}

#[test]
fn the_pages_of_a_new_site_load_its_scripts() {
    let folder = Folder::new("loading-site");
    pack(&folder, "release.zip", &[]);
    publish(&folder, "small.json", "release.zip");
    assert!(
        folder
            .read("site/small/index.html")
            .contains(&asset(&folder, "prerendered"))
    );
}

#[test]
fn the_same_release_again_changes_nothing() {
    let folder = Folder::new("same-release");
    pack(&folder, "release.zip", &[]);
    publish(&folder, "small.json", "release.zip");
    let before = folder.read("site/site.json");
    let loader = fs::metadata(folder.path("site/song-card.js")).unwrap();
    publish(&folder, "small.json", "release.zip");
    let after = fs::metadata(folder.path("site/song-card.js")).unwrap();
    assert_eq!(folder.read("site/site.json"), before);
    assert_eq!(loader.modified().unwrap(), after.modified().unwrap());
}

#[test]
fn another_release_renews_songs_of_earlier_runs() {
    let folder = Folder::new("other-release");
    pack(&folder, "old.zip", &[]);
    pack(&folder, "new.zip", &[("songcard.js", "changed")]);
    publish(&folder, "first.json", "old.zip");
    let old = asset(&folder, "prerendered");
    publish(&folder, "second.json", "new.zip");
    let new = asset(&folder, "prerendered");
    assert_ne!(old, new);
    assert!(folder.read("site/first/index.html").contains(&new));
}

#[test]
fn assets_of_the_release_before_stay() {
    let folder = Folder::new("kept-assets");
    pack(&folder, "old.zip", &[]);
    pack(&folder, "new.zip", &[("songcard.js", "changed")]);
    publish(&folder, "small.json", "old.zip");
    let old = asset(&folder, "prerendered");
    publish(&folder, "small.json", "new.zip");
    assert!(folder.path("site").join(old).exists());
}

#[test]
fn a_site_of_the_build_keeps_its_own_assets() {
    let folder = Folder::new("built-by-hand");
    pack(&folder, "release.zip", &[("songcard.js", "changed")]);
    let (site, _) = finished("by-hand", &[]);
    fs::rename(site.path(""), folder.path("site")).unwrap();
    let built = asset(&folder, "glue");
    publish(&folder, "small.json", "release.zip");
    assert_eq!(asset(&folder, "glue"), built);
}

#[test]
fn a_home_page_of_somebody_s_own_stays() {
    let folder = Folder::new("own-home-page");
    pack(&folder, "release.zip", &[]);
    folder.write("site/index.html", "<p>Mine</p>");
    assert_eq!(publish(&folder, "small.json", "release.zip").code, 0);
    assert_eq!(folder.read("site/index.html"), "<p>Mine</p>");
}

#[test]
fn other_files_of_the_same_names_are_not_replaced() {
    let folder = Folder::new("other-files");
    pack(&folder, "release.zip", &[]);
    folder.write("site/README.md", "Mine");
    folder.write("site/package.json", "{}");
    publish(&folder, "small.json", "release.zip").is(
        2,
        "songcard: site has files that a new site would overwrite, README.md, package.json; name an empty folder, or move \
         them.\n",
    );
    assert_eq!(folder.names("site"), ["README.md", "package.json"]);
}

/// A zip file with these members.
fn zipped(members: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_zip_that_is_no_site_is_an_error() {
    let folder = Folder::new("wrong-zip");
    for (bytes, problem) in [
        (
            b"GIF89a".to_vec(),
            "is not a zip file: invalid Zip archive: Could not find EOCD",
        ),
        (zipped(&[("index.html", "")]), "has no site.json"),
        (
            zipped(&[("../x", "")]),
            "has a file outside of the site, ../x",
        ),
        (zipped(&[("/x", "")]), "has a file outside of the site, /x"),
        (
            zipped(&[("site.json", "[]")]),
            "has a wrong site.json: invalid type: sequence, expected a map at line 1 column 0",
        ),
    ] {
        folder.write("other.zip", bytes);
        let said = format!("songcard: other.zip {problem}; take songcard-site.zip of a release.\n");
        publish(&folder, "small.json", "other.zip").is(2, &said);
        assert!(!folder.path("site").exists());
    }
}
