//! `songcard site` finishes what Trunk has built. The wasm here is not a real one; names and links are
//! the same for any bytes.

use crate::support::folder::{Answer, Folder, SMALL};
use crate::support::made::repository;
use sha2::{Digest, Sha256};
use songcard::embed::ATTRIBUTES;
use std::fs;

const GLUE: &str =
    "export default async (at = new URL('songcard_bg.wasm', import.meta.url)) => at;\n";

#[test]
fn asset_names_are_hashes_of_the_final_bytes() {
    let (folder, _) = finished("names", b"\0asm one", GLUE);
    let names = folder.names("assets");
    assert_eq!(names.len(), 3);
    for name in &names {
        let bytes = fs::read(folder.path("assets").join(name)).unwrap();
        let digest: String = Sha256::digest(bytes)[..8]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert!(name.contains(&format!("-{digest}.")), "{name}");
    }
    let wasm = names.iter().find(|name| name.ends_with(".wasm")).unwrap();
    let glue = names.iter().find(|name| name.ends_with(".js")).unwrap();
    let glue = folder.read(&format!("assets/{glue}"));
    assert_eq!(glue, GLUE.replace("songcard_bg.wasm", wasm));
}

#[test]
fn a_changed_byte_changes_the_asset_name() {
    let names =
        |folder: &str, wasm: &[u8], glue: &str| finished(folder, wasm, glue).0.names("assets");
    let first = names("one", b"\0asm one", GLUE);
    assert_eq!(names("one-again", b"\0asm one", GLUE), first);
    let changed = |other: &[String]| {
        let lost = first.iter().filter(|name| !other.contains(name));
        lost.map(|name| name.rsplit('.').next().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        changed(&names("two", b"\0asm two", GLUE)),
        ["js", "wasm"],
        "the glue names the wasm"
    );
    assert_eq!(
        changed(&names("three", b"\0asm one", &GLUE.replace("at;", "at ;"))),
        ["js"]
    );
}

#[test]
fn the_loader_imports_assets_as_bundlers_expect() {
    let (folder, _) = finished("loader", b"\0asm", GLUE);
    let loader = folder.read("song-card.js");
    for name in folder.names("assets") {
        let form = match name.rsplit('.').next() {
            Some("js") => format!("import(\"./assets/{name}\")"),
            _ => format!("new URL(\"./assets/{name}\", import.meta.url)"),
        };
        assert_eq!(loader.matches(&form).count(), 1, "{form}");
    }
    assert_eq!(loader.matches("assets/").count(), 3);
    for import in loader.split("import(").skip(1) {
        let known = import.starts_with("\"./assets/");
        assert!(known || import.starts_with("/* webpackIgnore"), "{import}");
    }
    let own = loader.matches("import.meta.url").count();
    assert_eq!(own, 2, "bundlers look for a file behind every other one");
    let list: Vec<_> = loader
        .split_once("observedAttributes = \"")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0
        .split(' ')
        .collect();
    let (alias, list) = list.split_last().unwrap();
    assert_eq!(list, ATTRIBUTES.map(|attribute| attribute.name));
    assert_eq!(*alias, "nomedia", "as people write it");
    let mut between = loader.split('%').skip(1);
    let open = between
        .find(|part| !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_lowercase()));
    assert_eq!(open, None, "something was not filled in");
    assert!(
        !loader
            .lines()
            .any(|line| line.trim_start().starts_with("//")),
        "comments are not sent"
    );
}

#[test]
fn the_glue_has_no_default_address_of_the_wasm() {
    let glue = "async function __wbg_init(module_or_path) {
    if (module_or_path === undefined) {
        module_or_path = new URL('songcard_bg.wasm', import.meta.url);
    }
    const imports = __wbg_get_imports();
}
";
    let (folder, _) = finished("default", b"\0asm", glue);
    let names = folder.names("assets");
    let name = names.iter().find(|name| name.ends_with(".js")).unwrap();
    assert_eq!(
        folder.read(&format!("assets/{name}")),
        "async function __wbg_init(module_or_path) {
    const imports = __wbg_get_imports();
}
"
    );
}

/// The published style sheet of the card.
fn style_sheet(name: &str) -> String {
    let (folder, _) = finished(name, b"\0asm", GLUE);
    let names = folder.names("assets");
    let style = names.iter().find(|name| name.ends_with(".css")).unwrap();
    folder.read(&format!("assets/{style}"))
}

#[test]
fn the_style_sheet_has_a_rule_for_each_tile_cell() {
    let style = style_sheet("style-cells");
    for column in 0..27 {
        assert!(style.contains(&format!(".c{column}{{grid-column:{}}}", column + 1)));
    }
    for row in 0..20 {
        assert!(style.contains(&format!(".r{row}{{grid-row:{}}}", row + 1)));
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
    let (folder, _) = finished("schema-file", b"\0asm", GLUE);
    let printed = folder.songcard(&["schema"]).out;
    assert_eq!(folder.read("schema/1.json"), printed);
}

#[test]
fn the_home_page_contains_its_style() {
    let (folder, answer) = finished("page", b"\0asm", GLUE);
    answer.is(0, "");
    assert_eq!(
        folder.names(""),
        [
            "LICENSE",
            "README.md",
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
    assert!(page.contains("<!-- songs -->"), "publish fills this later");
    for outside in ["src=\"http", "href=\"http", "src=\"/", "href=\"/"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_site_file_names_the_loader_s_assets() {
    let (folder, _) = finished("site-file", b"\0asm", GLUE);
    let names = folder.names("assets");
    let name = |ending: &str| {
        let name = names.iter().find(|name| name.ends_with(ending)).unwrap();
        format!("assets/{name}")
    };
    let expected = serde_json::json!({
        "version": 1,
        "assets": { "glue": name(".js"), "wasm": name(".wasm"), "style": name(".css") },
    });
    assert_eq!(folder.read("site.json"), format!("{expected:#}\n"));
}

#[test]
fn no_song_can_be_named_like_a_folder_of_the_site() {
    let (folder, _) = finished("folders", b"\0asm", GLUE);
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
    for missing in ["songcard.js", "songcard_bg.wasm", "index.html"] {
        let folder = staging("missing-part", b"\0asm", GLUE);
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

fn finished(name: &str, wasm: &[u8], glue: &str) -> (Folder, Answer) {
    let folder = staging(name, wasm, glue);
    let answer = folder.songcard(&["site", "--staging", "."]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    (folder, answer)
}

/// What Trunk has built: the page, the glue, the wasm.
fn staging(name: &str, wasm: &[u8], glue: &str) -> Folder {
    let folder = Folder::new(&format!("site-{name}"));
    folder.write("index.html", fs::read(repository("index.html")).unwrap());
    folder.write("songcard.js", glue);
    folder.write("songcard_bg.wasm", wasm);
    folder
}
