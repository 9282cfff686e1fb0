//! The button that plays the song, and the bar while it plays.

use crate::support::html::Element;
use crate::support::made::{card_chosen, published, small};
use leptos::prelude::Set;
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::song::Song;
use songcard::view::State;

fn with(links: Value) -> Song {
    small(
        json!({ "song": { "title": "Small", "artists": [{ "name": "Somebody" }], "links": links } }),
    )
}

fn playing(state: State) {
    let own = state.lyrics.own_player;
    own.origin.set(Some("https://a.example".to_owned()));
    own.open.set(Some(0));
    own.playing.set(true);
    own.seconds.set(65);
}

fn card(song: &Song, lang: &str, choose: impl FnOnce(State)) -> Element {
    Element::parse(&card_chosen(song, lang, Size::Full, choose))
}

#[test]
fn play_is_a_link_to_the_recording_before_the_wasm() {
    for (lang, label) in [("en", "Play"), ("ko", "재생")] {
        let card = card(&published("arirang"), lang, |_| {});
        let play = &card.with("class", "play-song")[0];
        let address = "https://cards.example/arirang/arirang.mp3";
        assert!(play.has("href", address) && play.attribute("role").is_none());
        assert_eq!(play.text(), label);
    }
}

#[test]
fn play_is_pressed_while_the_recording_plays() {
    let card = card(&published("arirang"), "en", playing);
    let play = &card.with("class", "play-song")[0];
    assert!(play.has("role", "button") && play.has("aria-pressed", "true"));
}

#[test]
fn play_is_a_link_to_the_first_service() {
    let links = json!([{ "service": "spotify", "url": "https://open.spotify.com/track/x" }]);
    let card = card(&with(links), "en", |_| {});
    let play = &card.with("class", "play-song")[0];
    assert!(play.has("href", "https://open.spotify.com/track/x"));
    assert_eq!(play.text(), "Listen: Spotify");
}

#[test]
fn a_song_that_cannot_be_heard_has_no_play_button() {
    let card = card(&with(json!([])), "en", |_| {});
    assert!(card.with("class", "play-song").is_empty());
}

#[test]
fn the_bar_has_title_time_and_a_button() {
    let bar = |choose: fn(State)| {
        let card = card(&published("arirang"), "en", choose);
        card.with("class", "player-bar")[0].text()
    };
    assert_eq!(bar(|_| {}), "");
    assert_eq!(bar(playing), "Arirang1:05Play");
}
