//! Editions for the tests of `publish`, and readers of published files.

use crate::support::html::{Element, Node};
use crate::support::made::published;
use serde_json::Value;
use songcard::publish::{Edition, ListedSong, Picture, PublishableSong, Site};
use songcard::song::Song;
use songcard::words::for_tag;
use std::sync::Arc;

pub fn site() -> Site {
    Site {
        base: "https://cards.example/".to_owned(),
        assets: None,
    }
}

pub fn picture() -> Picture {
    Picture {
        file: "0123456789abcdef.png".to_owned(),
        alt: "No. 1 in 82 countries, above a board of tiles.".to_owned(),
    }
}

/// A song in one of two languages; English is the snapshot's own.
pub fn edition(name: &str, song: &Song, tag: &str) -> Edition {
    Edition {
        name: name.to_owned(),
        song: Arc::new(song.clone()),
        words: for_tag(tag),
        tags: vec!["en", "ko"],
        snapshot_hash: "fedcba9876543210".to_owned(),
        artwork: None,
    }
}

/// The song of an edition as lists show it. English is the snapshot's own language.
pub fn listed(edition: &Edition, site: &Site) -> ListedSong {
    let mut song = Song::clone(&edition.song);
    song.lang = "en".into();
    let song = PublishableSong {
        name: edition.name.clone(),
        text: "{}".to_owned(),
        compact: "{}".to_owned(),
        song: Arc::new(song),
        audio_files: Vec::new(),
        artwork: edition.artwork.clone(),
    };
    ListedSong {
        snapshot_hash: edition.snapshot_hash.clone(),
        ..ListedSong::of(&song, &site.base)
    }
}

/// A published song in both languages.
pub fn editions(name: &str) -> [Edition; 2] {
    let song = published(name);
    ["en", "ko"].map(|tag| edition(name, &song, tag))
}

/// The elements of a head, each of which is on a line of its own.
pub fn head_elements(head: &str) -> Vec<Element> {
    let nodes = Element::parse(head).children.into_iter();
    let elements: Vec<Element> = nodes
        .filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(text) => {
                assert_eq!(text.trim(), "", "there is text in the head");
                None
            }
        })
        .collect();
    assert_eq!(elements.len(), head.lines().count(), "{head}");
    elements
}

/// The content of the `meta` of this name or property.
pub fn meta<'a>(head: &'a [Element], name: &str) -> Option<&'a str> {
    let named = |element: &&Element| {
        element.name == "meta"
            && ["name", "property"]
                .iter()
                .any(|key| element.has(key, name))
    };
    head.iter().find(named)?.attribute("content")
}

/// The address of the first `link` with this attribute.
pub fn link<'a>(head: &'a [Element], attribute: &str, value: &str) -> Option<&'a str> {
    let found = head
        .iter()
        .find(|element| element.name == "link" && element.has(attribute, value));
    found?.attribute("href")
}

/// The JSON of a script element. It must not contain the end of that element.
pub fn script(markup: &str) -> Value {
    let (tag, rest) = markup.split_once('>').unwrap();
    assert!(
        tag.starts_with("<script ") && tag.contains("json\""),
        "{tag}"
    );
    let json = rest.strip_suffix("</script>").unwrap();
    assert!(!json.contains(['<', '\u{2028}', '\u{2029}']), "{json}");
    serde_json::from_str(json).unwrap()
}
