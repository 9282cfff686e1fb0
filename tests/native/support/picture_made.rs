//! Pictures of songs, with the fonts read once for all tests.

use crate::support::made::{made, published};
use resvg::usvg::{Group, Node, Rect, Tree};
use serde_json::{Value, json};
use songcard::embed::View;
use songcard::native::pictures::{Fonts, drawing, picture};
use songcard::publish::{DrawnPicture, Edition};
use songcard::song::{LINE_BREAKS, Song};
use songcard::words;
use std::sync::{Arc, OnceLock};

pub const SONGS: [&str; 4] = ["yours", "dynamite", "seven", "arirang"];

/// The fonts of this machine. Without them nothing here can be said, so the tests fail.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::system().unwrap_or_else(|sentence| panic!("{sentence}")))
}

pub fn edition(name: &str, song: Song, tag: &str) -> Edition {
    Edition {
        name: name.to_owned(),
        song: Arc::new(song),
        words: words::for_tag(tag),
        tags: vec!["en", "ko"],
        snapshot_hash: "0123456789abcdef".to_owned(),
        artwork: None,
    }
}

/// Every picture of the published songs, by name.
pub fn every_edition() -> Vec<(String, Edition, View)> {
    let mut all = Vec::new();
    for name in SONGS {
        for tag in ["en", "ko"] {
            for view in View::ALL {
                let edition = edition(name, published(name), tag);
                all.push((format!("{name}-{tag}-{}", view.name()), edition, view));
            }
        }
    }
    all
}

pub fn drawn(edition: &Edition, view: View) -> DrawnPicture {
    picture(edition, view, fonts()).unwrap_or_else(|sentence| panic!("{sentence}"))
}

pub fn svg(edition: &Edition, view: View) -> String {
    let drawing = drawing(edition, view, fonts());
    drawing.unwrap_or_else(|sentence| panic!("{sentence}")).svg
}

/// A song of this title, in this language, with a figure, a board, lyrics and credits.
pub fn titled(title: &str, lang: &str) -> Song {
    made(everything(
        json!({ "title": title, "artists": [{ "name": title }] }),
        lang,
        title,
    ))
}

/// A snapshot with this text wherever a picture may show one.
pub fn everything(song: Value, lang: &str, text: &str) -> Value {
    let rights = json!({ "basis": "public-domain" });
    json!({
        "version": 1, "asOf": "2025-12-31", "lang": lang, "song": song,
        "context": { "work": text, "kind": "film" },
        "charts": [{ "id": "a", "name": text, "kind": "national" }],
        "claims": [{ "metric": "number-one-territories", "chart": "a", "value": 8, "asOf": "2023", "source": "s", "attributedTo": text }],
        "performance": [
            { "chart": "a", "territory": "US", "peak": 1, "source": "s" },
            { "chart": "a", "territory": "KR", "peak": 12, "source": "s" },
        ],
        "lyrics": {
            "lines": [{ "id": "l1", "layers": { "und": { "text": text.replace(LINE_BREAKS, " ") } } }],
            "layers": [{ "lang": "und", "role": "original", "system": text, "rights": rights }],
        },
        "credits": [{ "role": "lyricist", "names": [text, text], "source": "s" }],
        "sources": [{ "id": "s", "title": text, "publisher": text }],
    })
}

/// The drawing as resvg lays it out.
pub fn tree(edition: &Edition, view: View) -> Tree {
    fonts()
        .tree(&svg(edition, view))
        .unwrap_or_else(|sentence| panic!("{sentence}"))
}

/// Every text of a drawing with its colour, its weight and the box that it takes.
pub fn texts(tree: &Tree) -> Vec<(String, Rect, f32)> {
    let mut texts = Vec::new();
    collect(tree.root(), &mut texts);
    texts
}

fn collect(group: &Group, texts: &mut Vec<(String, Rect, f32)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, texts),
            Node::Text(text) => {
                let chunk = &text.chunks()[0];
                let size = chunk.spans()[0].font_size().get();
                texts.push((chunk.text().to_owned(), text.abs_bounding_box(), size));
            }
            _ => {}
        }
    }
}
