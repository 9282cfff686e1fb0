//! The card's own player: what a publisher writes of it, and where YouTube's player is by what it says.

use crate::support::golden::{assert_same, difference};
use crate::support::html::Element;
use crate::support::lyrics_made::{moon_parts, panel};
use crate::support::made::{card_chosen, small};
use crate::support::share_made::{edition, picture, site};
use leptos::prelude::Set;
use serde_json::{Value, json};
use songcard::embed::{
    Size, View, YOUTUBE_LISTEN, YOUTUBE_PAUSE, youtube_frame_address, youtube_seek, youtube_update,
};
use songcard::publish::{PageKind, SiteSongs, page};
use songcard::song::{PlayerUpdate, Playhead, Song, VideoId};

/// “Moon on the Water” with a video and a file, neither of which is anywhere.
fn played(media: Value) -> Song {
    let mut parts = moon_parts();
    parts["song"]["media"] = media;
    small(parts)
}

fn video() -> Value {
    json!({ "kind": "youtube", "id": "abc_DEF-123", "source": "sheet" })
}

fn file() -> Value {
    json!({ "kind": "audio", "url": "https://www.example.org/moon.mp3?a=1&b=2", "offsetMs": -500 })
}

/// The part of a card that plays.
fn player(markup: &str) -> String {
    let (_, rest) = markup.split_once("<div class=\"media\">").unwrap();
    let (media, _) = rest.split_once("<div class=\"choice\"").unwrap();
    format!("<div class=\"media\">{media}")
}

#[test]
fn a_prerendered_recording_is_a_link() {
    let song = played(json!([video(), file()]));
    let golden = ["en", "ko"].map(|lang| {
        difference(
            &format!("view/media-{lang}.html"),
            &player(&panel(&song, lang)),
        )
    });
    assert_same(golden);
}

#[test]
fn open_and_closed_players_are_golden_files() {
    let song = played(json!([video(), file()]));
    let opened = |origin: &str, at: Option<usize>| {
        player(&card_chosen(&song, "en", Size::Full, |state| {
            state.open(View::Lyrics);
            state.lyrics.own_player.origin.set(Some(origin.to_owned()));
            state.lyrics.own_player.open.set(at);
        }))
    };
    assert_same([
        difference("view/media-closed.html", &opened("https://a.example", None)),
        difference(
            "view/media-video.html",
            &opened("https://a.example", Some(0)),
        ),
        difference(
            "view/media-file.html",
            &opened("https://a.example", Some(1)),
        ),
        difference("view/media-no-origin.html", &opened("null", None)),
    ]);
}

#[test]
fn a_refused_recording_is_named_with_its_address() {
    let song = played(json!([video()]));
    let card = card_chosen(&song, "en", Size::Full, |state| {
        state.lyrics.own_player.refused.set(Some(0));
    });
    let media = Element::parse(&player(&card));
    let said = media.with("role", "status")[0];
    assert_eq!(
        said.text(),
        "This page blocks the player. Listen here: youtube.com"
    );
    let address = said
        .all()
        .into_iter()
        .find_map(|part| part.attribute("href"));
    assert_eq!(address, Some("https://www.youtube.com/watch?v=abc_DEF-123"));
}

#[test]
fn nothing_is_requested_before_the_tap() {
    let song = played(json!([video(), file()]));
    let root = Element::parse(&panel(&song, "en"));
    let asks = |element: &&Element| {
        ["src", "srcset", "poster"]
            .iter()
            .any(|name| element.attribute(name).is_some())
            || ["iframe", "audio", "img", "link"].contains(&element.name.as_str())
    };
    let all = root.all();
    assert_eq!(all.iter().copied().filter(asks).count(), 0);
}

#[test]
fn a_song_without_shown_lyrics_can_be_played() {
    let mut withheld = moon_parts();
    withheld["lyrics"] =
        json!({ "layers": [{ "lang": "en", "role": "original", "rights": { "basis": "none" } }] });
    let mut without = moon_parts();
    without["lyrics"] = Value::Null;
    for mut parts in [withheld, without] {
        parts["song"]["media"] = json!([video()]);
        let panel = panel(&small(parts), "en");
        assert!(panel.contains("Play on YouTube"), "{panel}");
    }
}

#[test]
fn a_page_s_policy_allows_only_its_own_players() {
    let policy = |media: Value| {
        let edition = edition("moon", &played(media), "en");
        let page = page(
            &site(),
            &SiteSongs::default(),
            &edition,
            PageKind::Embed,
            &picture(),
        )
        .replace("&#39;", "'");
        let (_, rest) = page
            .split_once("connect-src 'self' https://cards.example;")
            .unwrap();
        rest.split_once(" base-uri").unwrap().0.to_owned()
    };
    let cases = [
        (json!([]), ""),
        (
            json!([video()]),
            " frame-src https://www.youtube-nocookie.com;",
        ),
        (
            json!([file()]),
            " media-src 'self' https://cards.example https:;",
        ),
        (
            json!([file(), video()]),
            " frame-src https://www.youtube-nocookie.com; media-src 'self' https://cards.example https:;",
        ),
    ];
    for (media, allowed) in cases {
        assert_eq!(policy(media.clone()), allowed, "{media}");
    }
}

#[test]
fn a_video_id_has_eleven_characters() {
    for (text, is_name) in [
        ("abc_DEF-123", true),
        ("___________", true),
        ("abc_DEF-12", false),
        ("abc_DEF-1234", false),
        ("abc DEF-123", false),
        ("abc/DEF-123", false),
        ("abc\"DEF-123", false),
        ("달달달ab", false),
        ("", false),
    ] {
        assert_eq!(VideoId::parse(text).is_some(), is_name, "{text:?}");
    }
}

#[test]
fn the_frame_s_address_has_video_and_origin() {
    assert_eq!(
        youtube_frame_address("abc_DEF-123", "http://127.0.0.1:8080"),
        "https://www.youtube-nocookie.com/embed/abc_DEF-123?enablejsapi=1&playsinline=1&autoplay=1&origin=http%3A%2F%2F127.0.0.1%3A8080"
    );
}

#[test]
fn messages_to_youtube_are_those_of_its_own_script() {
    let cases = [
        (
            YOUTUBE_LISTEN.to_owned(),
            json!({ "event": "listening", "id": 1, "channel": "widget" }),
        ),
        (
            YOUTUBE_PAUSE.to_owned(),
            json!({ "event": "command", "func": "pauseVideo", "args": [], "id": 1, "channel": "widget" }),
        ),
        (
            youtube_seek(83.25),
            json!({ "event": "command", "func": "seekTo", "args": [83.25, true], "id": 1, "channel": "widget" }),
        ),
    ];
    for (message, meant) in cases {
        let read: Value = serde_json::from_str(&message).unwrap();
        assert_eq!(read, meant);
    }
}

/// The update in a message of the frame, parsed as a browser parses it.
fn update_of(message: &str) -> Option<PlayerUpdate> {
    let message: Value = serde_json::from_str(message).unwrap();
    let info = &message["info"];
    youtube_update(message["event"].as_str()?, &|key| info.get(key)?.as_f64())
}

#[test]
fn a_message_has_time_state_rate_and_length() {
    let nothing = PlayerUpdate::default();
    let cases = [
        (
            r#"{"event":"initialDelivery","info":{"apiInterface":["playVideo"],"videoData":{"video_id":"abc_DEF-123"},"playerState":-1,"currentTime":0,"duration":0,"playbackRate":1,"currentTimeLastUpdated_":1732348800.1},"channel":"widget","id":1}"#,
            Some(PlayerUpdate {
                seconds: Some(0.0),
                playing: Some(false),
                rate: Some(1.0),
                length: Some(0.0),
            }),
        ),
        (
            r#"{"event":"infoDelivery","info":{"playerState":1,"currentTime":4.2,"duration":60.5,"playbackRate":1.25},"channel":"widget","id":1}"#,
            Some(PlayerUpdate {
                seconds: Some(4.2),
                playing: Some(true),
                rate: Some(1.25),
                length: Some(60.5),
            }),
        ),
        (
            r#"{"event":"infoDelivery","info":{"currentTime":4.5,"videoLoadedFraction":0.4,"currentTimeLastUpdated_":1732348804.4,"mediaReferenceTime":4.5},"channel":"widget","id":1}"#,
            Some(PlayerUpdate {
                seconds: Some(4.5),
                ..nothing
            }),
        ),
        (
            r#"{"event":"infoDelivery","info":{"playerState":3},"channel":"widget","id":1}"#,
            Some(PlayerUpdate {
                playing: Some(false),
                ..nothing
            }),
        ),
        (
            r#"{"event":"infoDelivery","info":{"volume":100,"muted":false},"channel":"widget","id":1}"#,
            Some(nothing),
        ),
        (
            r#"{"event":"infoDelivery","info":{"currentTime":"4.5"},"channel":"widget","id":1}"#,
            Some(nothing),
        ),
        (r#"{"event":"infoDelivery","info":null}"#, Some(nothing)),
        (
            r#"{"event":"onReady","info":null,"channel":"widget","id":1}"#,
            None,
        ),
        (
            r#"{"event":"onStateChange","info":1,"channel":"widget","id":1}"#,
            None,
        ),
        (
            r#"{"event":"onError","info":150,"channel":"widget","id":1}"#,
            None,
        ),
        (r#"{"info":{"currentTime":4.5}}"#, None),
        (r#"[1]"#, None),
    ];
    for (message, meant) in cases {
        assert_eq!(update_of(message), meant, "{message}");
    }
}

const SILENT: PlayerUpdate = PlayerUpdate {
    seconds: None,
    playing: None,
    rate: None,
    length: None,
};

/// A player after this update, which is at 30 s of 60 at 10 s of the page's clock.
fn head(playing: bool, rate: f64) -> Playhead {
    let update = PlayerUpdate {
        seconds: Some(30.0),
        playing: Some(playing),
        rate: Some(rate),
        length: Some(60.0),
    };
    Playhead::new(update, 10_000.0).unwrap()
}

#[test]
fn the_playhead_advances_for_a_second_per_update() {
    let cases = [
        // Playing, rate, milliseconds since the update, seconds.
        (true, 1.0, 0.0, 30.0),
        (true, 1.0, 250.0, 30.25),
        (true, 2.0, 250.0, 30.5),
        (true, 0.5, 500.0, 30.25),
        (true, 1.0, 1000.0, 31.0),
        (true, 1.0, 5000.0, 31.0),
        (true, 1.0, -20.0, 30.0),
        (true, 0.0, 250.0, 30.25),
        (true, f64::NAN, 250.0, 30.25),
        (false, 1.0, 250.0, 30.0),
    ];
    for (playing, rate, later, seconds) in cases {
        let head = head(playing, rate);
        assert_eq!(
            head.seconds(10_000.0 + later),
            seconds,
            "{playing} {rate} {later}"
        );
    }
}

#[test]
fn a_playhead_stops_at_its_known_end() {
    let update = PlayerUpdate {
        seconds: Some(59.8),
        ..SILENT
    };
    let last = head(true, 1.0).after(update, 20_000.0);
    assert_eq!(last.seconds(20_500.0), 60.0);
    assert_eq!(last.length_ms(), Some(60_000));
}

#[test]
fn a_pause_stops_the_playhead() {
    let paused = PlayerUpdate {
        playing: Some(false),
        ..SILENT
    };
    let held = head(true, 1.0).after(paused, 10_400.0);
    assert!(!held.playing);
    assert_eq!(held.seconds(99_000.0), 30.4);
    let playing = PlayerUpdate {
        playing: Some(true),
        ..SILENT
    };
    let again = held.after(playing, 50_000.0);
    assert!(again.playing);
    assert_eq!(again.seconds(50_500.0), 30.9);
}

#[test]
fn an_update_without_a_time_does_not_advance_it() {
    let mut head = head(true, 1.0);
    for later in 1..20 {
        head = head.after(SILENT, 10_000.0 + 500.0 * f64::from(later));
    }
    assert_eq!(head.seconds(20_000.0), 31.0);
}

#[test]
fn a_player_without_a_position_has_no_playhead() {
    assert_eq!(Playhead::new(SILENT, 0.0), None);
    let update = PlayerUpdate {
        seconds: Some(0.0),
        length: Some(0.0),
        ..SILENT
    };
    assert_eq!(Playhead::new(update, 0.0).unwrap().length_ms(), None);
}
