//! A site's address: given when it is published, remembered in its `site.json`.

use crate::support::folder::{Folder, SMALL};
use serde_json::{Value, json};

const ONE: &str = "https://one.example/";
const TWO: &str = "https://two.example/cards/";

/// The message for a folder without a built site.
const NO_SITE: &str = "songcard: there is no built site in dist, so its pages load no script.\n";

fn folder(name: &str) -> Folder {
    let folder = Folder::new(&format!("address-{name}"));
    folder.write("small.json", SMALL);
    folder.write("other.json", SMALL.replace("Small", "Other"));
    folder
}

fn publish<'a>(rest: &[&'a str]) -> Vec<&'a str> {
    let start = ["publish", "--out", "dist"].into_iter();
    start.chain(rest.iter().copied()).collect()
}

#[track_caller]
fn is_at(folder: &Folder, song: &str, base: &str) {
    for page in ["index.html", "ko/lyrics/index.html", "embed/index.html"] {
        let page = folder.read(&format!("dist/{song}/{page}"));
        let address = format!("<link rel=\"canonical\" href=\"{base}{song}/");
        assert!(page.contains(&address), "{address}");
    }
    for file in ["sitemap.xml", "feed.xml"] {
        let text = folder.read(&format!("dist/{file}"));
        assert!(text.contains(&format!("{base}{song}/")), "{file}");
    }
}

#[test]
fn publish_without_an_address_is_refused() {
    let folder = folder("none");
    let said = "songcard: where the site will be is not known, and its pages have to name it; say it with --base-url https://cards.example/ or in SONGCARD_BASE_URL, and dist/site.json remembers it.\n";
    folder.songcard(&publish(&["small.json"])).is(2, said);
    let variable = [("SONGCARD_BASE_URL", "")];
    let answer = folder.songcard_with(&publish(&["small.json"]), &variable);
    answer.is(2, said);
    assert!(!folder.path("dist").exists());
}

#[test]
fn an_option_overrides_the_environment() {
    let folder = folder("option");
    let variable = [("SONGCARD_BASE_URL", TWO)];
    let said = "small.json: https://two.example/cards/small/\n";
    let answer = folder.songcard_with(&publish(&["small.json"]), &variable);
    answer.says(0, said, NO_SITE);
    let arguments = publish(&["small.json", "--base-url", ONE]);
    let said = "small.json: https://one.example/small/\n";
    let answer = folder.songcard_with(&arguments, &variable);
    answer.says(0, said, NO_SITE);
    is_at(&folder, "small", ONE);
}

#[test]
fn a_site_remembers_its_address() {
    let folder = folder("remembered");
    folder.songcard(&publish(&["small.json", "--base-url", TWO]));
    let site: Value = serde_json::from_str(&folder.read("dist/site.json")).unwrap();
    assert_eq!(site, json!({ "version": 1, "baseUrl": TWO }));
    let said = "other.json: https://two.example/cards/other/\n";
    folder
        .songcard(&publish(&["other.json"]))
        .says(0, said, NO_SITE);
    is_at(&folder, "small", TWO);
    is_at(&folder, "other", TWO);
}

#[test]
fn a_new_address_applies_to_every_song() {
    let folder = folder("moved");
    folder.songcard(&publish(&["small.json", "other.json", "--base-url", ONE]));
    let said = "\
other.json: https://two.example/cards/other/
dist/small/snapshot.json: https://two.example/cards/small/
";
    let answer = folder.songcard(&publish(&["other.json", "--base-url", TWO]));
    answer.says(0, said, NO_SITE);
    is_at(&folder, "small", TWO);
    is_at(&folder, "other", TWO);
}

#[test]
fn a_song_left_out_keeps_its_last_snapshot() {
    let folder = folder("left-out");
    folder.songcard(&publish(&["small.json", "other.json", "--base-url", ONE]));
    folder.write("small.json", SMALL.replace("\"peak\": 10", "\"peak\": 0"));
    let arguments = publish(&["small.json", "other.json", "--base-url", TWO]);
    let answer = folder.songcard(&arguments);
    assert_eq!(answer.code, 1);
    is_at(&folder, "small", TWO);
}

#[test]
fn no_address_is_remembered_if_nothing_is_published() {
    let folder = folder("nothing");
    folder.write("small.json", "{}");
    let answer = folder.songcard(&publish(&["small.json", "--base-url", ONE]));
    assert_eq!((answer.code, &*answer.out), (1, ""));
    assert!(!folder.path("dist").exists());
}

#[test]
fn unknown_keys_of_the_site_file_are_kept() {
    let folder = folder("kept");
    folder.write("dist/site.json", r#"{ "version": 1, "theme": "night" }"#);
    folder.songcard(&publish(&["small.json", "--base-url", ONE]));
    let site: Value = serde_json::from_str(&folder.read("dist/site.json")).unwrap();
    let kept = json!({ "version": 1, "theme": "night", "baseUrl": ONE });
    assert_eq!(site, kept);
}

#[test]
fn an_invalid_site_file_is_named() {
    let folder = folder("other-form");
    let pairs = [
        (
            "{}",
            "dist/site.json: /version is not 1; build the site again",
        ),
        (
            r#"{ "version": 1, "baseUrl": 1 }"#,
            "dist/site.json: /baseUrl is not text; build the site again",
        ),
        (
            r#"{ "version": 1, "baseUrl": "cards" }"#,
            "dist/site.json: /baseUrl: “cards” is not the address of a site; write it like https://cards.example/, without a query",
        ),
        (
            r#"{ "version": 1, "baseUrl": "https://one.example/", "assets": {} }"#,
            "dist/site.json: /assets/prerendered is missing; build the site again",
        ),
    ];
    for (text, said) in pairs {
        folder.write("dist/site.json", text);
        let said = format!("songcard: {said}.\n");
        folder.songcard(&publish(&["small.json"])).is(2, &said);
    }
    folder.write("dist/site.json", "[]");
    let answer = folder.songcard(&publish(&["small.json"]));
    assert_eq!((answer.code, answer.err.lines().count()), (2, 1));
    let start = "songcard: dist/site.json is not a JSON object: ";
    assert!(answer.err.starts_with(start), "{}", answer.err);
}
