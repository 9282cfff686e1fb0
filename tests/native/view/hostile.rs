//! Strings of a snapshot are text, whatever they hold.

use crate::support::html::Element;
use crate::support::made::{card_at, made};
use serde_json::{Value, json};
use songcard::check::check;
use songcard::embed::{Size, View};
use songcard::snapshot::{Document, is_bidi_control};
use songcard::song::{LINE_BREAKS, Song};
use std::collections::BTreeSet;

pub const HOSTILE: [&str; 6] = [
    "</script><b onclick=alert(1)>",
    "]]><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)\" x='",
    "\u{202e}gnp.exe\u{2066}\u{2069}\u{200f}",
    "&lt;b&gt; &amp;amp; <!-- --!> -->",
    "{{x}} ${y} <%= z %> </title></style></textarea></svg>",
];

#[test]
fn a_hostile_string_is_only_text() {
    for string in HOSTILE {
        let stripped = string.replace(is_bidi_control, "");
        let hostile = string;
        let song = made(everywhere(hostile));
        for (lang, size) in [
            ("en", Size::Full),
            ("ko", Size::Full),
            ("en", Size::Compact),
        ] {
            let markup = render(&song, lang, size);
            let root = Element::parse(&markup);
            let shown = texts(&root)
                .iter()
                .filter(|text| text.contains(&stripped) && !text.contains(is_bidi_control))
                .count();
            let least = if size == Size::Compact { 4 } else { 30 };
            assert!(shown >= least, "{hostile} is shown {shown} times in {lang}");
        }
    }
}

#[test]
fn a_hostile_string_adds_no_element_and_no_attribute() {
    let plain = shape(&made(everywhere("plain")));
    for hostile in HOSTILE {
        assert_eq!(shape(&made(everywhere(hostile))), plain, "{hostile}");
    }
}

#[test]
fn only_plain_https_addresses_become_links() {
    let wrong = [
        "http://example.com/",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " https://example.com/",
        "//example.com/",
        "data:text/html,x",
        "https://example.com/\"onclick=",
        "https://user@example.com/",
        "https://example.com/<b>",
        "https://",
        "https://localhost/",
        "https://exa mple.com/",
        "https:\\\\example.com",
        "https://example.com\n/",
        "ftp://example.com/",
    ];
    for url in wrong {
        let mut document = everywhere("plain");
        for place in [
            "/song/links/0/url",
            "/sources/0/url",
            "/sources/0/archiveUrl",
            "/context/links/0/url",
            "/lyrics/layers/0/rights/licensedUrl",
        ] {
            let good = document.pointer(place).unwrap().clone();
            *document.pointer_mut(place).unwrap() = json!(url);
            let checked = check(&serde_json::from_value::<Document>(document.clone()).unwrap());
            assert!(checked.song.is_none(), "{url} at {place}");
            assert!(
                checked
                    .problems
                    .kept
                    .iter()
                    .any(|problem| problem.location.pointer == place),
                "{url} at {place}"
            );
            *document.pointer_mut(place).unwrap() = good;
        }
    }
}

/// A snapshot with this string in every text.
pub fn everywhere(x: &str) -> Value {
    let url = "https://example.com/?a=1&b=2";
    let layer = |lang: &str, role: &str| {
        let rights = json!({ "basis": "licensed", "holder": x, "notice": x, "licensedUrl": url });
        json!({ "lang": lang, "role": role, "system": x, "by": x, "source": x, "rights": rights })
    };
    let credit = |role: &str| json!({ "role": role, "names": [x, x], "note": x, "source": x });
    // A line of lyrics has no line break inside, as check has it.
    let line = x.replace(LINE_BREAKS, " ");
    let mbid = "0a1b2c3d-0000-4000-8000-000000000001";
    let people = |role: &str| {
        let person = json!({ "name": x, "names": { "ko": x, "ja": x }, "ipi": "00014107338", "musicbrainz": mbid });
        json!({ "role": role, "people": [person], "qualifiers": ["guest"], "detail": [x], "source": x })
    };
    json!({
        "version": 1,
        "asOf": "2025",
        "song": {
            "title": x, "titles": { "ko": x }, "released": "2024", "source": x,
            "artists": [{ "name": x, "names": { "ko": x }, "memberOf": x }, { "name": x, "role": "featured" }],
            "links": [{ "service": x, "url": url }],
            "isrc": ["KRA122100001"], "iswc": ["T0345246801"], "musicbrainz": mbid,
        },
        "context": {
            "work": x, "names": { "ko": x }, "kind": "film", "about": x, "watch": [x], "watchSource": x, "source": x,
            "use": "main theme", "useSource": x, "premiered": "2024", "premieredSource": x, "episode": 2, "episodeSource": x,
            "links": [{ "service": x, "url": url, "source": x }],
            "credits": [credit("actor"), people("broadcaster")],
        },
        "charts": [{ "id": "a", "name": x, "kind": "national" }, { "id": "b", "name": x, "kind": "unknown" }],
        "claims": [
            { "metric": "number-one-territories", "chart": "a", "value": 9, "asOf": "2024", "source": x, "attributedTo": x, "headline": true },
            { "metric": "number-one-territories", "chart": "a", "value": 8, "asOf": "2023", "source": x, "attributedTo": x },
        ],
        "performance": [{ "chart": "a", "territory": "US", "peak": 1, "source": x }],
        "history": [{ "chart": "b", "territory": "US", "dates": ["2024-01-01"], "ranks": [3], "source": x }],
        "milestones": [{
            "at": "2024", "metric": "streams", "platform": x, "value": 3, "title": x, "titles": { "ko": x },
            "by": x, "attributedTo": x, "source": x,
        }],
        "lyrics": {
            "lines": [{ "id": x, "section": x, "layers": { "ko": { "text": line }, "en": { "text": line } } }],
            "layers": [layer("ko", "original"), layer("en", "romanization")],
        },
        "credits": [credit("lyricist"), people("instrument")],
        "reactions": [{ "quote": x, "by": x, "role": x, "publisher": x, "at": "2024", "source": x }],
        "sources": [{ "id": x, "title": x, "publisher": x, "url": url, "archiveUrl": url, "note": x }],
    })
}

fn render(song: &Song, lang: &str, size: Size) -> String {
    let scope = songcard::song::Scope::from_code("US");
    card_at(song, lang, size, View::Lyrics, scope)
}

/// The text of every element that has text and no element of its own, and every attribute.
fn texts(root: &Element) -> Vec<String> {
    let attributes = |element: &Element| {
        element
            .attributes
            .iter()
            .map(|(_, value)| value.clone())
            .collect()
    };
    let elements = root.all().into_iter();
    elements
        .flat_map(|element| [vec![element.text()], attributes(element)].concat())
        .collect()
}

/// Every element with its attributes' names.
fn shape(song: &Song) -> Vec<(String, BTreeSet<String>)> {
    let markup = render(song, "en", Size::Full);
    let root = Element::parse(&markup);
    let elements = root.all().into_iter().map(|element| {
        let names = element.attributes.iter().map(|(name, _)| name.clone());
        (element.name.clone(), names.collect())
    });
    elements.collect()
}
