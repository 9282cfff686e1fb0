//! A snapshot to import into, in random layouts.

use crate::import::layout_random::laid_out;
use fastrand::Rng;
use serde_json::json;

/// A snapshot whose every list has an entry of its author’s own, with keys and a number that only a person writes.
pub fn snapshot(chance: &mut Rng) -> String {
    let own = json!({
        "version": 1, "asOf": "2021-01-02", "ownKey": { "a": [123456, null] },
        "song": { "title": "Small", "ownKey": [], "artists": [{ "name": "Somebody", "ownKey": 1 }] },
        "charts": [{ "id": "own", "name": "Own", "kind": "national", "ownKey": 123456 }],
        "claims": [{ "metric": "number-one-territories", "chart": "own", "value": 2, "asOf": "2021-01-01", "source": "own" }],
        "performance": [
            { "chart": "own", "territory": "KR", "peak": 1, "source": "own", "ownKey": "\u{e9}" },
            { "chart": "own", "territory": "US", "peak": 1, "source": "own" },
        ],
        "history": [{ "chart": "own", "territory": "KR", "from": "2020-12-05", "every": "P7D", "ranks": [3, 1], "source": "own" }],
        "credits": [{ "role": "choir", "names": ["A choir"], "source": "own", "ownKey": [] }],
        "reactions": [{ "quote": "It stays.", "by": "A reader", "source": "own" }],
        "sources": [{ "id": "own", "title": "Own notes", "ownKey": {} }],
    });
    let pretty = || format!("{own:#}");
    let mut text = match chance.usize(..6) {
        0 => own.to_string(),
        1 => pretty(),
        2 => pretty().replace("  ", "\t"),
        3 => pretty().replace("  ", "    "),
        4 => pretty().replace('\n', "\r\n"),
        _ => {
            let mut text = String::new();
            laid_out(chance, &own, &mut text);
            text
        }
    };
    text = text.replace("123456", "1.234560e+5");
    if chance.bool() {
        text += if text.contains("\r\n  \"version\"") {
            "\r\n"
        } else {
            "\n"
        };
    }
    text
}
