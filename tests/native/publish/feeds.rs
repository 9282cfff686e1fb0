//! Feed, sitemap, `robots.txt` and `_headers`; XML is read by a real parser.

use crate::support::made::small;
use crate::support::share_made::{edition, editions, site};
use crate::support::written::{feed, headers, sitemap};
use roxmltree::{Document, Node};
use serde_json::json;
use songcard::publish::{Edition, NGINX, robots};

const ATOM: &str = "http://www.w3.org/2005/Atom";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

#[test]
fn the_feed_lists_songs_by_latest_snapshot() {
    let text = feed(&site(), &all());
    let document = Document::parse(&text).unwrap();
    let root = document.root_element();
    assert!(root.has_tag_name((ATOM, "feed")));
    let ids: Vec<_> = entries(root).map(|entry| text_of(entry, "id")).collect();
    assert_eq!(
        ids,
        [
            "https://cards.example/arirang/",
            "https://cards.example/yours/"
        ]
    );
    assert_eq!(text_of(root, "updated"), "2026-11-22T00:00:00Z");
}

#[test]
fn the_feed_has_its_id_author_and_address() {
    let text = feed(&site(), &all());
    let document = Document::parse(&text).unwrap();
    let root = document.root_element();
    assert_eq!(text_of(root, "id"), "https://cards.example/");
    assert!(
        root.children()
            .any(|node| node.has_tag_name((ATOM, "author")))
    );
    let own = children(root, "link").find(|link| link.attribute("rel") == Some("self"));
    assert_eq!(
        own.unwrap().attribute("href"),
        Some("https://cards.example/feed.xml")
    );
}

#[test]
fn the_title_of_an_entry_is_the_headline() {
    let text = feed(&site(), &editions("yours"));
    let document = Document::parse(&text).unwrap();
    let entry = entries(document.root_element()).next().unwrap();
    assert_eq!(
        text_of(entry, "title"),
        "Yours – Jin: No. 1 in 82 countries"
    );
}

#[test]
fn the_summary_of_an_entry_begins_with_the_headline() {
    let text = feed(&site(), &editions("yours"));
    let document = Document::parse(&text).unwrap();
    let summary = text_of(entries(document.root_element()).next().unwrap(), "summary");
    let headline = "No. 1 in 82 countries on iTunes Top Songs as of";
    assert!(summary.starts_with(headline), "{summary}");
}

#[test]
fn an_entry_is_as_old_as_its_snapshot() {
    let text = feed(&site(), &editions("yours"));
    let document = Document::parse(&text).unwrap();
    let entry = entries(document.root_element()).next().unwrap();
    assert_eq!(text_of(entry, "updated"), "2022-01-31T00:00:00Z");
}

#[test]
fn an_entry_links_the_page_in_every_language() {
    let text = feed(&site(), &editions("yours"));
    let document = Document::parse(&text).unwrap();
    let entry = entries(document.root_element()).next().unwrap();
    let links: Vec<_> = children(entry, "link")
        .map(|link| {
            (
                link.attribute("hreflang").unwrap(),
                link.attribute("href").unwrap(),
            )
        })
        .collect();
    assert_eq!(
        links,
        [
            ("en", "https://cards.example/yours/"),
            ("ko", "https://cards.example/yours/ko/")
        ]
    );
}

#[test]
fn a_time_in_the_feed_is_the_start_of_its_moment() {
    let times = [
        ("2025", "2025-01-01T00:00:00Z"),
        ("2025-12", "2025-12-01T00:00:00Z"),
        ("2025-12-31", "2025-12-31T00:00:00Z"),
        ("2025-12-31T04:30:00+09:00", "2025-12-31T04:30:00+09:00"),
    ];
    for (as_of, updated) in times {
        let song = small(json!({ "asOf": as_of }));
        let text = feed(&site(), &[edition("small", &song, "en")]);
        let document = Document::parse(&text).unwrap();
        assert_eq!(text_of(document.root_element(), "updated"), updated);
    }
}

#[test]
fn a_feed_without_songs_is_valid() {
    let text = feed(&site(), &[]);
    let document = Document::parse(&text).unwrap();
    assert_eq!(entries(document.root_element()).count(), 0);
    assert_eq!(
        text_of(document.root_element(), "updated"),
        "1970-01-01T00:00:00Z"
    );
}

fn sitemap_urls<'a>(document: &'a Document) -> Vec<Node<'a, 'a>> {
    let children = document.root_element().children();
    children
        .filter(|node| node.has_tag_name((SITEMAP, "url")))
        .collect()
}

/// The address of an entry of the sitemap.
fn location(url: &Node) -> String {
    let loc = url
        .children()
        .find(|node| node.has_tag_name((SITEMAP, "loc")));
    loc.unwrap().text().unwrap().to_owned()
}

#[test]
fn the_sitemap_lists_each_canonical_page_once() {
    let text = sitemap(&site(), &all());
    let document = Document::parse(&text).unwrap();
    let mut addresses: Vec<_> = sitemap_urls(&document).iter().map(location).collect();
    assert_eq!(addresses[0], "https://cards.example/");
    assert!(addresses.contains(&"https://cards.example/yours/ko/lyrics/".to_owned()));
    assert!(addresses.contains(&"https://cards.example/ko/songs/".to_owned()));
    assert!(!addresses.iter().any(|url| url.contains("/embed/")));
    // The first view has the address of the song.
    for (song, first) in [("yours", "chart"), ("arirang", "lyrics")] {
        let first = format!("https://cards.example/{song}/{first}/");
        assert!(!addresses.contains(&first), "{first}");
    }
    assert!(addresses.contains(&"https://cards.example/arirang/chart/".to_owned()));
    addresses.sort_unstable();
    addresses.dedup();
    assert_eq!(addresses.len(), 2 * 2 + 2 * 2 * 3);
}

#[test]
fn a_sitemap_entry_links_its_page_in_each_language() {
    let text = sitemap(&site(), &all());
    let document = Document::parse(&text).unwrap();
    for url in &sitemap_urls(&document) {
        let links: Vec<_> = url
            .children()
            .filter(|node| node.has_tag_name((XHTML, "link")))
            .map(|link| {
                (
                    link.attribute("hreflang").unwrap(),
                    link.attribute("href").unwrap(),
                )
            })
            .collect();
        let tags: Vec<_> = links.iter().map(|(tag, _)| *tag).collect();
        assert_eq!(tags, ["en", "ko", "x-default"]);
        assert!(links.iter().any(|(_, other)| *other == location(url)));
    }
}

#[test]
fn robots_txt_names_the_sitemap() {
    let text = robots(&site());
    assert_eq!(
        text.lines().last(),
        Some("Sitemap: https://cards.example/sitemap.xml")
    );
    assert!(!text.contains("Disallow"));
}

#[test]
fn overlapping_header_rules_set_different_headers() {
    let text = headers(&all());
    let rules: Vec<(&str, Vec<&str>)> = text
        .split("\n\n")
        .map(|rule| {
            let mut lines = rule.lines();
            let path = lines.next().unwrap();
            (
                path,
                lines
                    .map(|line| line.trim().split(':').next().unwrap())
                    .collect(),
            )
        })
        .collect();
    let given = |path: &str| {
        let met = rules.iter().filter(|(rule, _)| meets(rule, path));
        met.flat_map(|(_, names)| names.clone()).collect::<Vec<_>>()
    };
    let paths = [
        "/index.html",
        "/yours/ko/embed/",
        "/assets/songcard-0123456789abcdef.wasm",
        "/assets/card-0123456789abcdef.css",
        "/yours/ko/0123456789abcdef.png",
        "/yours/ko/oembed.json",
        "/yours/ko/lyrics/oembed.json",
        "/yours/fedcba9876543210.json",
        "/yours/snapshot.json",
    ];
    for path in paths {
        let mut names = given(path);
        assert!(names.contains(&"Access-Control-Allow-Origin"), "{path}");
        assert!(names.contains(&"X-Content-Type-Options"), "{path}");
        let hashed = path.contains("0123456789abcdef") || path.contains("fedcba9876543210");
        assert_eq!(names.contains(&"Cache-Control"), hashed, "{path}");
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "{path}");
    }
}

#[test]
fn no_header_forbids_framing() {
    for text in [headers(&all()), NGINX.to_owned()] {
        assert!(!text.contains("X-Frame-Options") && !text.contains("frame-ancestors"));
        assert!(text.contains("application/wasm") && text.contains("immutable"));
    }
}

#[test]
fn header_rules_are_at_most_a_hundred() {
    let song = small(json!({}));
    let many: Vec<Edition> = (0..500)
        .map(|number| edition(&format!("song-{number}"), &song, "en"))
        .collect();
    for songs in [1, 90, 91, 500] {
        let text = headers(&many[..songs]);
        let rules = text.lines().filter(|line| line.starts_with('/')).count();
        assert!(rules <= 100, "{songs} songs have {rules} rules");
    }
}

#[test]
fn isolated_pages_can_frame_songs_without_a_player() {
    let quiet = edition("quiet", &small(json!({})), "en");
    let media = json!([{ "kind": "youtube", "id": "abc_DEF-123" }]);
    let loud = json!({ "title": "Loud", "artists": [{ "name": "A Singer" }], "media": media });
    let loud = small(json!({ "song": loud }));
    let loud = edition("loud", &loud, "en");
    let framed = |songs: &[Edition]| {
        let text = headers(songs);
        let rules = text
            .split("\n\n")
            .filter(|rule| rule.contains("-Embedder-"));
        rules
            .map(|rule| rule.trim_end().to_owned())
            .collect::<Vec<_>>()
    };
    let header = "Cross-Origin-Embedder-Policy: require-corp";
    let all = format!("/*/embed/\n  {header}");
    assert_eq!(framed(std::slice::from_ref(&quiet)), [all]);
    let one = format!("/quiet/*\n  {header}");
    assert_eq!(framed(&[quiet, loud.clone()]), [one]);
    assert_eq!(framed(&[loud]), [""; 0]);
}

fn all() -> Vec<Edition> {
    ["yours", "arirang"].map(editions).concat()
}

/// Whether a rule with at most one `*` matches this path.
fn meets(rule: &str, path: &str) -> bool {
    match rule.split_once('*') {
        Some((before, after)) => path.starts_with(before) && path.ends_with(after),
        None => rule == path,
    }
}

fn entries<'a>(root: Node<'a, 'a>) -> impl Iterator<Item = Node<'a, 'a>> {
    children(root, "entry")
}

fn children<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children()
        .filter(move |child| child.has_tag_name((ATOM, name)))
}

fn text_of(node: Node, name: &str) -> String {
    let child = node
        .children()
        .find(|child| child.has_tag_name((ATOM, name)));
    child.unwrap().text().unwrap_or_default().to_owned()
}
