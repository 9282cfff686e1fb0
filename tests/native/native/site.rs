//! `songcard site` finishes what Trunk has built. The wasm here is not a real one; names and links are
//! the same for any bytes.

use crate::support::built_site::{finished, staging};
use crate::support::folder::SMALL;
use sha2::{Digest, Sha256};
use songcard::publish::GENERATOR;
use std::fs;

#[test]
fn asset_names_are_hashes_of_the_final_bytes() {
    let (folder, _) = finished("names", &[]);
    let names = folder.names("assets");
    assert_eq!(names.len(), 8);
    for name in &names {
        let bytes = fs::read(folder.path("assets").join(name)).unwrap();
        let digest: String = Sha256::digest(bytes)[..8]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert!(name.contains(&format!("-{digest}.")), "{name}");
    }
}

#[test]
fn a_changed_byte_changes_the_asset_name() {
    let names =
        |folder: &str, changed: &[(&str, &str)]| finished(folder, changed).0.names("assets");
    let first = names("one", &[]);
    assert_eq!(names("one-again", &[]), first);
    let changed = |name: &str| {
        let other = names("other", &[(name, "changed")]);
        first
            .iter()
            .filter(|name| !other.contains(name))
            .map(|name| name.split_once('-').unwrap().0.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(changed("frame.js"), ["frame"]);
    assert_eq!(changed("songcard.wasm"), ["songcard"]);
    assert_eq!(
        changed("songcard.js"),
        ["prerendered", "songcard"],
        "what is imported first names the glue"
    );
}

#[test]
fn assets_are_imported_as_bundlers_expect() {
    let (folder, _) = finished("loader", &[]);
    let site: serde_json::Value = serde_json::from_str(&folder.read("site.json")).unwrap();
    let name = |key: &str| site["assets"][key].as_str().unwrap();
    let prerendered = folder.read(name("prerendered"));
    let loader = folder.read("song-card.js");
    for (script, key, from) in [
        (&loader, "prerendered", "./"),
        (&loader, "wasm", "./"),
        (&prerendered, "glue", "./assets/"),
        (&loader, "style", "./"),
    ] {
        let address = format!("./{}", name(key)).replace(from, "./");
        let form = if address.ends_with(".js") {
            format!("import(\"{address}\")")
        } else {
            format!("new URL(\"{address}\", import.meta.url)")
        };
        assert_eq!(script.matches(&form).count(), 1, "{form}");
    }
    for (script, addresses) in [(loader, 2), (prerendered, 0)] {
        for import in script.split("import(").skip(1) {
            let known = import.starts_with("\"./");
            assert!(known || import.starts_with("/*webpackIgnore"), "{import}");
        }
        let own = script.matches("import.meta.url)").count();
        assert_eq!(
            own, addresses,
            "bundlers look for a file behind every other"
        );
    }
}

#[test]
fn every_name_in_a_script_is_filled_in() {
    let (folder, _) = finished("filled", &[]);
    for name in folder.names("assets") {
        let text = String::from_utf8_lossy(&fs::read(folder.path("assets").join(&name)).unwrap())
            .into_owned();
        for open in ["%host%", "%glue%", "%wasm%", "%style%", "./prerendered.js"] {
            assert!(!text.contains(open), "{name}: {open}");
        }
    }
}

/// The published style sheet of the card.
fn style_sheet(name: &str) -> String {
    let (folder, _) = finished(name, &[]);
    let names = folder.names("assets");
    let style = names.iter().find(|name| name.ends_with(".css")).unwrap();
    folder.read(&format!("assets/{style}"))
}

#[test]
fn the_style_sheet_has_a_rule_for_each_tile_cell() {
    let style = style_sheet("style-cells");
    for column in 0..27 {
        assert!(style.contains(&format!(".c{column}{{--c:{column}}}")));
    }
    for row in 0..20 {
        assert!(style.contains(&format!(".r{row}{{--r:{row}}}")));
    }
}

#[test]
fn the_style_sheet_has_no_comments() {
    assert!(!style_sheet("style-comments").contains("/*"));
}

#[test]
fn the_style_sheet_loads_nothing() {
    let style = style_sheet("style-loads");
    assert!(!style.contains("@import") && !style.contains("url("));
}

#[test]
fn every_brace_of_the_style_sheet_is_closed() {
    let style = style_sheet("style-braces");
    assert_eq!(style.matches('{').count(), style.matches('}').count());
}

#[test]
fn the_schema_of_version_1_has_its_address() {
    let (folder, _) = finished("schema-file", &[]);
    let printed = folder.songcard(&["schema"]).out;
    assert_eq!(folder.read("schema/1.json"), printed);
}

#[test]
fn the_page_without_songs_contains_its_style() {
    let (folder, answer) = finished("page", &[]);
    answer.is(0, "");
    assert_eq!(
        folder.names(""),
        [
            "LICENSE",
            "README.md",
            "_headers",
            "assets",
            "custom-elements.json",
            "index.html",
            "package.json",
            "preact.d.ts",
            "react.d.ts",
            "resize.d.ts",
            "resize.js",
            "schema",
            "site.json",
            "solid.d.ts",
            "song-card.d.ts",
            "song-card.js",
            "vue.d.ts"
        ]
    );
    let page = folder.read("index.html");
    assert!(page.contains("<style>\n") && !page.contains("<!-- style -->"));
    assert!(page.contains(GENERATOR), "publish replaces it later");
    for outside in ["src=\"http", "href=\"http", "src=\"/", "href=\"/"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_site_file_names_the_loader_s_assets() {
    let (folder, _) = finished("site-file", &[]);
    let names = folder.names("assets");
    let name = |start: &str, ending: &str| {
        let is_named = |name: &&String| name.starts_with(start) && name.ends_with(ending);
        format!("assets/{}", names.iter().find(is_named).unwrap())
    };
    let expected = serde_json::json!({
        "version": 1,
        "assets": {
            "prerendered": name("prerendered-", ".js"),
            "search": name("search-", ".js"),
            "glue": name("songcard-", ".js"),
            "wasm": name("songcard-", ".wasm"),
            "style": name("card-", ".css"),
        },
        "scripts": {
            "loader": "song-card.js",
            "page": name("page-", ".js"),
            "homePage": name("home-page-", ".js"),
            "frame": name("frame-", ".js"),
        },
    });
    assert_eq!(folder.read("site.json"), format!("{expected:#}\n"));
}

#[test]
fn no_song_can_be_named_like_a_folder_of_the_site() {
    let (folder, _) = finished("folders", &[]);
    let names = folder.names("").into_iter();
    let folders: Vec<_> = names.filter(|name| folder.path(name).is_dir()).collect();
    assert_eq!(folders, ["assets", "schema"]);
    for name in folders {
        let file = format!("songs/{name}.json");
        folder.write(&file, SMALL);
        let base = "https://cards.example/";
        let answer = folder.songcard(&["publish", &file, "--out", ".", "--base-url", base]);
        assert_eq!((answer.code, &*answer.out), (1, ""), "{name}");
    }
}

#[test]
fn a_missing_file_gets_one_sentence_that_names_it() {
    for missing in [
        "index.html",
        "scripts/songcard.wasm",
        "scripts/songcard.js",
        "scripts/frame.js",
    ] {
        let folder = staging("missing-part", &[]);
        fs::remove_file(folder.path(missing)).unwrap();
        let answer = folder.songcard(&["site", "--staging", "."]);
        assert_eq!(
            (answer.code, answer.err.lines().count()),
            (2, 1),
            "{}",
            answer.err
        );
        assert!(answer.err.contains(missing), "{}", answer.err);
    }
}
