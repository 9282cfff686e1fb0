//! `songcard publish`: songs into a site's folder.

use crate::support::folder::{Folder, SMALL};
use crate::support::html::Element;
use crate::support::made::repository;
use serde_json::json;
use std::fs;

#[test]
fn a_song_is_a_folder_of_pages_pictures_and_data() {
    let folder = Folder::new("publish");
    let snapshot = repository("snapshots/yours.json");
    let path = snapshot.to_str().unwrap();
    let arguments = ["publish", path, "--out", "dist", "--base-url", BASE];
    let address = format!("{path}: https://cards.example/yours/\n");
    folder.songcard(&arguments).says(0, &address, NO_SITE);
    assert_eq!(
        folder.names("dist"),
        [
            ".songcard-cache",
            "404.html",
            "_headers",
            "assets",
            "feed.xml",
            "index.html",
            "ko",
            "robots.txt",
            "site.json",
            "sitemap.xml",
            "songs",
            "yours"
        ]
    );
    let hashed = |name: &str| {
        let (stem, ending) = name.split_once('.').unwrap_or_default();
        let hash = stem.len() == 16 && stem.bytes().all(|byte| byte.is_ascii_hexdigit());
        if hash {
            format!("….{ending}")
        } else {
            name.to_owned()
        }
    };
    let mut names: Vec<_> = folder
        .names("dist/yours")
        .iter()
        .map(|name| hashed(name))
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "card.html",
            "chart",
            "compact.html",
            "cover.svg",
            "credits",
            "embed",
            "en",
            "index.html",
            "ko",
            "lyrics",
            "oembed.json",
            "snapshot.json",
            "yours-square.png",
            "yours-tall.png",
            "….json",
            "….png",
            "….png",
            "….png",
            "….png",
            "….png",
            "….png",
        ]
    );
    assert_eq!(
        folder.names("dist/yours/ko"),
        [
            "card.html",
            "chart",
            "compact.html",
            "credits",
            "embed",
            "index.html",
            "lyrics",
            "oembed.json",
            "yours-square.png",
            "yours-tall.png",
        ]
    );
    assert_eq!(folder.names("dist/yours/en"), ["card.html", "compact.html"]);
    for (view, names) in [
        ("chart", &["index.html"][..]),
        ("lyrics", &["index.html", "oembed.json"]),
        ("credits", &["index.html", "oembed.json"]),
        ("embed", &["index.html"]),
        ("ko/chart", &["index.html"]),
        ("ko/lyrics", &["index.html", "oembed.json"]),
    ] {
        assert_eq!(folder.names(&format!("dist/yours/{view}")), names, "{view}");
    }
    assert_eq!(
        folder.read("dist/yours/snapshot.json"),
        fs::read_to_string(path).unwrap(),
        "byte for byte"
    );
}

#[test]
fn every_page_links_its_own_oembed_answer() {
    let folder = site("answers");
    folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
    let after = |text: &str, start: &str| {
        let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("{start}"));
        rest.split_once('"').unwrap().0.to_owned()
    };
    for page in ["", "chart/", "lyrics/", "credits/", "ko/", "ko/credits/"] {
        let head = folder.read(&format!("dist/small/{page}index.html"));
        let address = after(&head, "application/json+oembed\" href=\"");
        let file = address.strip_prefix(BASE).unwrap();
        let answer = folder.read(&format!("dist/{file}"));
        let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
        let said = |property: &str| after(&head, &format!("\"{property}\" content=\""));
        assert_eq!(answer["title"], said("og:title"), "{page}");
        assert_eq!(answer["thumbnail_url"], said("og:image"), "{page}");
        let frame = after(&head, "rel=\"embed\" href=\"");
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.contains(&format!("<iframe src=\"{frame}\"")),
            "{page}: {html}"
        );
    }
}

#[test]
fn the_immutable_copy_is_the_same_document() {
    let folder = site("copy");
    folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
    let names = folder.names("dist/small");
    let copy = names.iter().find(|name| name.len() == 21).unwrap();
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let text = folder.read(&format!("dist/small/{copy}"));
    assert_eq!(value(&text), value(SMALL));
    assert!(!text.contains('\n'));
    let mark = format!("data-snapshot=\"{}\"", copy.trim_end_matches(".json"));
    for page in [
        "index.html",
        "ko/credits/index.html",
        "embed/index.html",
        "card.html",
        "en/compact.html",
    ] {
        assert!(
            folder.read(&format!("dist/small/{page}")).contains(&mark),
            "{page}"
        );
    }
}

#[test]
fn loaded_addresses_are_relative_shared_absolute() {
    let folder = site("addresses");
    let arguments = [
        "publish",
        "small.json",
        "--out",
        "dist",
        "--base-url",
        "https://cards.example/all",
    ];
    let address = "small.json: https://cards.example/all/small/\n";
    folder.songcard(&arguments).says(0, address, "");
    for (page, root) in [
        ("", "../"),
        ("chart/", "../../"),
        ("ko/", "../../"),
        ("ko/lyrics/", "../../../"),
    ] {
        let text = folder.read(&format!("dist/small/{page}index.html"));
        assert!(
            text.contains(&format!(
                "<script type=\"module\">here = new URL(\"{root}song-card.js\",import.meta.url).href; import(\"{root}assets/one.js\");</script>"
            )),
            "{page}"
        );
        assert!(
            text.contains(&format!(
                "<link rel=\"modulepreload\" href=\"{root}assets/two.js\">"
            )),
            "{page}"
        );
        let canonical = format!(
            "https://cards.example/all/small/{}",
            page.trim_end_matches("chart/")
        );
        assert!(
            text.contains(&format!("<link rel=\"canonical\" href=\"{canonical}\">")),
            "{page}"
        );
    }
}

#[test]
fn a_page_contains_the_script_of_its_kind() {
    let folder = site("page-scripts");
    folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
    for (page, script) in [
        ("", "<script>page();</script>"),
        ("ko/lyrics/", "<script>page();</script>"),
        ("embed/", "<script>frame();</script>"),
    ] {
        let text = folder.read(&format!("dist/small/{page}index.html"));
        let (head, _) = text.split_once("</head>").unwrap();
        assert!(head.contains(script), "{page}");
    }
}

#[test]
fn pages_of_an_unbuilt_site_contain_no_script() {
    let folder = Folder::new("unbuilt");
    folder.write("small.json", SMALL);
    let arguments = [&PUBLISH[..], &["--base-url", BASE]].concat();
    folder.songcard(&arguments).says(0, PUBLISHED, NO_SITE);
    for page in ["", "embed/"] {
        let text = folder.read(&format!("dist/small/{page}index.html"));
        for script in ["<script>", "<script type=\"module\""] {
            assert!(!text.contains(script), "{page}: {script}");
        }
    }
}

#[test]
fn an_invalid_address_is_refused_before_writing() {
    let folder = site("base");
    for address in [
        "cards.example",
        "http://cards.example/",
        "https://",
        "https:///x",
        "https://a b/",
        "https://a/?b",
        "https://a/\"",
        "ftp://a/",
    ] {
        let arguments = [
            "publish",
            "small.json",
            "--out",
            "new",
            "--base-url",
            address,
        ];
        let sentence = format!(
            "songcard: --base-url: “{address}” is not the address of a site; write it like https://cards.example/, without a query.\n"
        );
        folder.songcard(&arguments).is(2, &sentence);
        assert!(!folder.path("new").exists());
    }
}

#[test]
fn an_invalid_snapshot_alone_is_left_out() {
    let folder = site("left-out");
    folder.write(
        "bad-song.json",
        SMALL.replace("\"peak\": 10", "\"peak\": 0"),
    );
    let answer = folder.songcard(&["publish", "bad-song.json", "small.json", "--out", "dist"]);
    assert_eq!((answer.code, &*answer.out), (1, PUBLISHED));
    assert!(
        answer.err.contains("--> bad-song.json:8:"),
        "{}",
        answer.err
    );
    assert!(
        answer
            .err
            .ends_with("songcard: bad-song.json has the mistakes above; it is not published.\n")
    );
    assert!(folder.path("dist/small").exists() && !folder.path("dist/bad-song").exists());
    let page = folder.read("dist/index.html");
    assert!(
        page.contains("data-song=\"small\"") && !page.contains("bad-song"),
        "{page}"
    );
}

const FILES: [&str; 2] = ["dist/small/snapshot.json", "dist/index.html"];

/// A published site whose [`FILES`] are dated long ago, so that a write shows even where the file system's clock is coarse.
fn published_in_1970(name: &str) -> Folder {
    let folder = site(name);
    folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
    for file in FILES {
        let file = fs::File::options()
            .append(true)
            .open(folder.path(file))
            .unwrap();
        file.set_modified(std::time::UNIX_EPOCH).unwrap();
    }
    folder
}

fn times(folder: &Folder) -> [std::time::SystemTime; 2] {
    FILES.map(|file| fs::metadata(folder.path(file)).unwrap().modified().unwrap())
}

#[test]
fn a_second_run_writes_nothing() {
    let folder = published_in_1970("twice");
    folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
    assert_eq!(times(&folder), [std::time::UNIX_EPOCH; 2]);
}

#[test]
fn a_changed_file_is_written_again() {
    let folder = published_in_1970("changed");
    folder.write("small.json", SMALL.replace("\"peak\": 10", "\"peak\": 9"));
    folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
    assert_ne!(times(&folder)[0], std::time::UNIX_EPOCH);
    let names = folder.names("dist/small");
    assert!(
        !names.iter().any(|name| name.ends_with(".new")),
        "nothing is left beside it: {names:?}"
    );
}

#[test]
fn the_home_page_lists_every_song_with_its_headline() {
    let folder = site("home-page");
    folder.write(
        "other.json",
        SMALL
            .replace("Small", "Other <b> & \\\"Co\\\"")
            .replace("\"peak\": 10", "\"peak\": 1"),
    );
    let addresses = format!("{PUBLISHED}other.json: https://cards.example/other/\n");
    folder
        .songcard(&["publish", "small.json", "other.json", "--out", "dist"])
        .says(0, &addresses, "");
    let page = Element::page(&folder.read("dist/index.html"));
    let tiles: Vec<_> = page
        .all()
        .into_iter()
        .filter(|element| {
            element
                .attribute("data-song")
                .is_some_and(|song| !song.is_empty())
        })
        .map(|tile| {
            let link = tile.named("a")[0];
            let text = |class| tile.with("class", class)[0].text();
            let song = tile.attribute("data-song").unwrap().to_owned();
            let address = link.attribute("href").unwrap().to_owned();
            (song, address, text("name"), text("fact"))
        })
        .collect();
    let tile = |song: &str, name: &str, count: u8| {
        let fact = format!("Reached No. 1 in {count} of 2 territories covered");
        (song.to_owned(), format!("{song}/"), name.to_owned(), fact)
    };
    let other = tile("other", "Other <b> & \"Co\"", 2);
    assert_eq!(tiles, [other, tile("small", "Small", 1)]);
}

#[test]
fn a_title_on_the_home_page_is_isolated() {
    let folder = site("turned");
    for (title, shown) in [
        ("أغنية الحب (Live) 2021", "أغنية الحب (Live) 2021"),
        ("\u{202e}gnp.exe\u{2066}\u{2069}", "gnp.exe"),
    ] {
        folder.write("small.json", SMALL.replace("Small", title));
        let published = folder.songcard(&["publish", "small.json", "--out", "dist"]);
        assert_eq!(published.code, 0, "{}", published.err);
        let page = folder.read("dist/index.html");
        let name = format!("<span class=\"name\"><bdi>{shown}</bdi></span>");
        let quoted = format!("<blockquote><strong><bdi>{shown}</bdi></strong> – <bdi>");
        assert!(page.contains(&name) && page.contains(&quoted), "{page}");
        assert!(!page.contains(['\u{202e}', '\u{2066}', '\u{2069}']));
    }
}

#[test]
fn a_page_that_somebody_else_wrote_is_unchanged() {
    let folder = site("no-marks");
    for name in ["dist/index.html", "dist/404.html", "dist/songs/index.html"] {
        folder.write(name, "<p>Mine.</p>");
        folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
        assert_eq!(folder.read(name), "<p>Mine.</p>");
    }
}

#[test]
fn a_folder_that_cannot_be_written_gets_one_sentence() {
    let folder = site("blocked");
    folder.write("file", "");
    let arguments = ["publish", "small.json", "--out", "file", "--base-url", BASE];
    let answer = folder.songcard(&arguments);
    assert_eq!((answer.code, answer.err.lines().count()), (2, 2));
    assert!(
        answer.err.contains("could not be written: ") && answer.err.ends_with(".\n"),
        "{}",
        answer.err
    );
}

/// A folder with a valid snapshot and a site with a home page.
fn site(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("small.json", SMALL);
    folder.write(
        "dist/index.html",
        fs::read(repository("index.html")).unwrap(),
    );
    folder.write(
        "dist/song-card.js",
        "here = import.meta.url; import(\"./assets/one.js\");\n",
    );
    folder.write("dist/assets/page.js", "page();\n");
    folder.write("dist/assets/frame.js", "frame();\n");
    folder.write("dist/assets/home-page.js", "homePage();\n");
    folder.write("dist/site.json", SITE);
    folder
}

/// The folder of the site.
const BASE: &str = "https://cards.example/";

const SITE: &str = r#"{
  "version": 1,
  "assets": {
    "prerendered": "assets/two.js", "search": "assets/three.js", "glue": "assets/one.js", "wasm": "assets/one.wasm", "style": "assets/one.css"
  },
  "scripts": { "loader": "song-card.js", "page": "assets/page.js", "homePage": "assets/home-page.js", "frame": "assets/frame.js" },
  "baseUrl": "https://cards.example/"
}"#;

const PUBLISH: [&str; 4] = ["publish", "small.json", "--out", "dist"];

/// What is printed for it.
const PUBLISHED: &str = "small.json: https://cards.example/small/\n";

/// The message for a folder without a built site.
const NO_SITE: &str = "songcard: there is no built site in dist, so its pages load no script.\n";

#[test]
fn an_unreadable_file_alone_is_left_out() {
    let folder = site("unreadable");
    folder.write("latin.json", [0xff, 0xfe]);
    let files = [
        "publish",
        "absent.json",
        "latin.json",
        "small.json",
        "--out",
        "dist",
    ];
    let answer = folder.songcard(&files);
    assert_eq!(answer.code, 1);
    let said: Vec<&str> = answer.err.lines().collect();
    assert!(
        said[0].starts_with("songcard: absent.json could not be read: "),
        "{said:?}"
    );
    assert_eq!(
        said[1],
        "songcard: latin.json:1: this is not UTF-8; save the file as UTF-8; it is not published."
    );
    assert!(
        folder
            .read("dist/index.html")
            .contains("data-song=\"small\"")
    );
}

#[test]
fn a_second_file_of_the_same_address_is_left_out() {
    let folder = site("same-address");
    folder.write("other/small.json", SMALL);
    let command = ["publish", "small.json", "other/small.json", "--out", "dist"];
    let answer = folder.songcard(&command);
    let sentence = "songcard: other/small.json: an earlier file already has the address “small”; it is not published.\n";
    answer.says(1, PUBLISHED, sentence);
    assert_eq!(
        folder
            .read("dist/index.html")
            .matches("data-song=\"small\"")
            .count(),
        1
    );
    let answer = folder.songcard(&[&command[..], &["--json"]].concat());
    let expected = json!({ "songs": [
        { "file": "small.json", "address": "https://cards.example/small/", "leftOut": null },
        { "file": "other/small.json", "address": null, "leftOut": "other/small.json: an earlier file already has the address “small”" },
    ] });
    answer.says(1, &format!("{expected:#}\n"), sentence);
}

#[test]
fn the_home_page_keeps_the_songs_of_earlier_runs() {
    let folder = site("earlier");
    folder.write("other-song.json", SMALL);
    folder.songcard(&PUBLISH).says(0, PUBLISHED, "");
    let address = "other-song.json: https://cards.example/other-song/\n";
    folder
        .songcard(&["publish", "other-song.json", "--out", "dist"])
        .says(0, address, "");
    let page = folder.read("dist/index.html");
    assert!(
        page.contains("data-song=\"small\"") && page.contains("data-song=\"other-song\""),
        "{page}"
    );
}
