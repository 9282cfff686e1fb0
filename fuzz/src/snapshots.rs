//! Valid snapshots to import into.

/// A value for every key.
pub const EVERY_KEY: &str = include_str!("../../tests/data/every-key.json");

/// With ranks, short charts of Apple's stores, and a key that no version knows.
const CHARTED: &str = r#"{
	"version": 1, "asOf": "2021-11-01", "ownKey": [1.0, 2e3],
	"song": { "title": "Small", "titles": { "ko": "작은" }, "artists": [{ "name": "Somebody" }] },
	"charts": [
		{ "id": "itunes-top-songs", "name": "iTunes Top Songs", "kind": "retailer", "positions": 3 },
		{ "id": "apple-music-top-songs", "name": "Apple Music", "kind": "streaming", "positions": 3 },
		{ "id": "weekly", "name": "Weekly", "kind": "national" }
	],
	"claims": [
		{ "metric": "number-one-territories", "chart": "weekly", "value": 3, "asOf": "2021-11-01", "source": "s" }
	],
	"performance": [
		{ "chart": "itunes-top-songs", "territory": "US", "peak": 2, "source": "s" },
		{ "chart": "weekly", "territory": "KR", "peak": 1, "source": "s" }
	],
	"history": [
		{ "chart": "weekly", "territory": "KR", "from": "2021-10-02", "every": "P7D", "ranks": [3, 1, null, 9], "source": "s" },
		{ "chart": "itunes-top-songs", "territory": "US", "dates": ["2021-10-30", "2021-10-31"], "ranks": [2, 3], "source": "s" }
	],
	"sources": [{ "id": "s", "title": "Somewhere" }]
}
"#;

/// On one line, without a line end.
const NARROW: &str =
    r#"{"version":1,"asOf":"2021","song":{"title":"Small","artists":[{"name":"Somebody"}]}}"#;

/// One of the snapshots, chosen by the bytes, so that a fuzzer needs no extra byte for it. The small one is the most frequent,
/// since a check of the others takes ten times as long.
pub fn snapshot(input: &[u8]) -> &'static str {
    match variant(input) % 64 {
        0 => EVERY_KEY,
        1..8 => CHARTED,
        _ => NARROW,
    }
}

/// Whether what takes long is done with this input too: with one of eight.
pub fn is_chosen(input: &[u8]) -> bool {
    choice(input) % 8 == 0
}

/// A number that differs between similar inputs, to choose options by. It does not depend on the snapshot.
pub fn choice(input: &[u8]) -> usize {
    variant(input) / 64
}

/// A number that differs between similar inputs.
fn variant(input: &[u8]) -> usize {
    let sum = |sum: usize, byte: &u8| sum.wrapping_mul(31).wrapping_add(usize::from(*byte));
    input.iter().fold(0, sum) >> 2
}
