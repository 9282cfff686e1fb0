//! Feeds of Apple's stores with made-up songs, as their public descriptions say that they are.

use serde_json::{Value, json};

/// The number of the track that tests look for: “Small” by Somebody.
pub const TRACK: u64 = 900_000_001;

/// Its snapshot, before any feed.
pub const SONG: &str = r#"{
  "version": 1,
  "asOf": "2021-11-01",
  "song": { "title": "Small", "artists": [{ "name": "Somebody", "names": { "ko": "누군가" } }] }
}
"#;

/// A song of a feed.
pub fn entry(id: u64, title: &str, artist: &str) -> Value {
    let label = |text: &str| json!({ "label": text });
    json!({
        "im:name": label(title),
        "im:artist": label(artist),
        "title": label(&format!("{title} - {artist}")),
        "id": {
            "label": format!("https://music.apple.com/us/album/made-up/800000000?i={id}&uo=2"),
            "attributes": { "im:id": id.to_string() }
        },
        "im:contentType": {
            "im:contentType": { "attributes": { "term": "Track", "label": "Track" } },
            "attributes": { "term": "Music", "label": "Music" }
        },
        "category": { "attributes": { "im:id": "14", "term": "Pop", "label": "Pop" } }
    })
}

/// A feed of these songs; the store is lower-case.
pub fn feed_of(store: &str, updated: &str, entries: &[Value]) -> Value {
    let own = format!("https://itunes.apple.com/{store}/rss/topsongs/limit=200/json");
    json!({
        "feed": {
            "author": { "name": { "label": "iTunes Store" } },
            "entry": entries,
            "updated": { "label": updated },
            "title": { "label": "iTunes Store: Top Songs" },
            "link": [{ "attributes": { "rel": "self", "href": own } }],
            "id": { "label": own }
        }
    })
}

/// The songs of a chart with 100 positions; “Small” is at the rank, if there is one.
pub fn entries(rank: Option<usize>) -> Vec<Value> {
    let at = |position: usize| match rank {
        Some(rank) if rank == position => entry(TRACK, "Small", "Somebody"),
        _ => {
            let id = 700_000_000 + position as u64;
            entry(id, &format!("Song {position}"), "Others")
        }
    };
    (1..=100).map(at).collect()
}

/// A feed of 100 songs.
pub fn feed(store: &str, updated: &str, rank: Option<usize>) -> String {
    feed_of(store, updated, &entries(rank)).to_string()
}

/// A feed of the noon of a day in November 2021.
pub fn feed_on(store: &str, day: u8, rank: Option<usize>) -> String {
    feed(store, &format!("2021-11-{day:02}T12:00:00-07:00"), rank)
}
