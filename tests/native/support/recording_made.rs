//! A recording of a made-up song by made-up people, as MusicBrainz would answer for it.

use serde_json::{Value, json};

pub const RECORDING: &str = "0a1b2c3d-0000-4000-8000-000000000000";

/// The identifier of a made-up artist.
pub fn artist_id(number: u8) -> String {
    format!("0a1b2c3d-0000-4000-8000-0000000000{number:02}")
}

/// A relation to a made-up artist.
pub fn credit(kind: &str, number: u8, name: &str, attributes: &[&str]) -> Value {
    json!({
        "type": kind, "type-id": null, "target-type": "artist", "direction": "backward",
        "attributes": attributes, "attribute-values": {}, "begin": null, "end": null, "ended": false,
        "source-credit": "", "target-credit": "",
        "artist": { "id": artist_id(number), "name": name, "sort-name": name, "aliases": [] },
    })
}

/// A relation to a page.
pub fn page(kind: &str, address: &str) -> Value {
    json!({
        "type": kind, "target-type": "url", "direction": "forward", "attributes": [], "ended": false,
        "url": { "id": artist_id(99), "resource": address },
    })
}

/// The song “Small” by Somebody.
pub fn recording() -> Value {
    let mut lyricist = credit("lyricist", 1, "Maeum Hana", &[]);
    lyricist["artist"]["ipis"] = json!(["00014107338"]);
    lyricist["artist"]["aliases"] = json!([
        { "name": "마음하나", "locale": "ko", "primary": true, "type": "Artist name", "ended": false },
        { "name": "M. Hana", "locale": "en", "primary": null, "type": "Search hint", "ended": false },
    ]);
    let composer = credit("composer", 2, "Han Baram", &[]);
    let somebody = json!({ "id": artist_id(3), "name": "Somebody", "aliases": [
        { "name": "누군가", "locale": "ko", "primary": true, "type": "Artist name" },
    ]});
    json!({
        "id": RECORDING, "title": "Small", "disambiguation": "", "video": false, "length": 181_500,
        "first-release-date": "2024-03-02",
        "aliases": [{ "name": "작은", "locale": "ko", "primary": true, "type": "Recording name" }],
        "artist-credit": [{ "name": "Somebody", "joinphrase": "", "artist": somebody }],
        "isrcs": ["KRZZZ2500001"],
        "relations": [
            credit("producer", 4, "Noel Ardent", &["co"]),
            credit("instrument", 2, "Han Baram", &["acoustic guitar"]),
            credit("instrument", 2, "Han Baram", &["hurdy-gurdy"]),
            credit("vocal", 3, "Somebody", &["lead vocals"]),
            page("streaming", "https://open.spotify.com/track/made-up"),
            page("free streaming", "https://music.example.com/small"),
            {
                "type": "performance", "target-type": "work", "direction": "forward", "attributes": [],
                "work": {
                    "id": artist_id(50), "title": "Small", "iswcs": ["T-034.524.680-1"], "languages": ["kor"],
                    "relations": [composer, lyricist, {
                        "type": "publishing", "target-type": "label", "attributes": [], "target-credit": "",
                        "label": { "id": artist_id(60), "name": "Paper Boat Songs" },
                    }],
                },
            },
        ],
    })
}
