//! Songs to test with: the published ones, and small ones made by hand.

use serde_json::{Value, json};
use songcard::check::check;
use songcard::embed::{Pages, Size, View};
use songcard::snapshot::Document;
use songcard::song::{Scope, Song};
use songcard::view::{Card, CardProps, State, to_html};
use songcard::words;
use std::sync::Arc;

/// The path of a file of this repository.
pub fn repository(path: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The JSON of a published song.
pub fn snapshot(name: &str) -> Value {
    let path = repository(&format!("snapshots/{name}.json"));
    let text = std::fs::read_to_string(&path).expect(name);
    serde_json::from_str(&text).expect(name)
}

pub fn published(name: &str) -> Song {
    let mut song = made(snapshot(name));
    song.place_media(|file| Some(format!("https://cards.example/{name}/{file}")));
    song
}

/// The song of a valid document.
pub fn made(document: Value) -> Song {
    let document: Document = serde_json::from_value(document).unwrap();
    let checked = check(&document);
    checked
        .song
        .unwrap_or_else(|| panic!("{:#?}", checked.problems))
}

/// The smallest snapshot there is, with two charts and these parts besides.
pub fn small(parts: Value) -> Song {
    let mut document = json!({
        "version": 1,
        "asOf": "2025-12-31",
        "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
        "charts": [
            { "id": "weekly", "name": "Weekly", "kind": "national" },
            { "id": "daily", "name": "Daily", "kind": "streaming" },
        ],
    });
    for (key, value) in parts.as_object().unwrap() {
        document[key] = value.clone();
    }
    made(document)
}

/// A card's markup as a publisher writes it.
pub fn card(song: &Song, lang: &str, size: Size) -> String {
    to_html(
        &Arc::new(song.clone()),
        words::for_tag(lang),
        size,
        View::Chart,
        None,
        false,
    )
}

/// A card's markup with a panel and a place open.
pub fn card_at(song: &Song, lang: &str, size: Size, view: View, scope: Option<Scope>) -> String {
    card_chosen(song, lang, size, |state| {
        state.open(view);
        state.visit(scope);
    })
}

/// A card's markup after a reader's choices.
pub fn card_chosen(song: &Song, lang: &str, size: Size, choose: impl FnOnce(State)) -> String {
    card_with_pages(song, lang, size, None, choose)
}

/// The same of a song with pages of its own.
pub fn card_with_pages(
    song: &Song,
    lang: &str,
    size: Size,
    pages: Option<Pages>,
    choose: impl FnOnce(State),
) -> String {
    use leptos::prelude::{Owner, RenderHtml};
    let song = Arc::new(song.clone());
    Owner::new_root(None).with(|| {
        let state = State::new(&song, View::Chart, None);
        choose(state);
        let words = words::for_tag(lang);
        let card = Card(CardProps {
            song,
            words,
            size,
            state,
            pages,
        });
        card.to_html()
    })
}

/// The markup of every published song in both languages and all sizes, by name.
pub fn every_card() -> Vec<(String, String)> {
    let songs = ["yours", "dynamite", "seven", "arirang"].map(|name| (name, published(name)));
    let mut cards = Vec::new();
    for (name, song) in &songs {
        for lang in ["en", "ko"] {
            for size in Size::ALL {
                cards.push((
                    format!("{name}-{lang}-{}", size.name()),
                    card(song, lang, size),
                ));
            }
        }
    }
    cards
}
