//! Whether the lyrics of two snapshots can be compared line by line.

use serde_json::{Value, json};

/// The layers and the number of lines: `{"layers": ["ko", "en"], "lines": 24}`.
pub fn extent(lyrics: &Value) -> Value {
    let layers = lyrics["layers"].as_array().into_iter().flatten();
    let tags: Vec<&Value> = layers.map(|layer| &layer["lang"]).collect();
    let lines = lyrics["lines"].as_array().map_or(0, Vec::len);
    json!({ "layers": tags, "lines": lines })
}

/// Whether both have the same layers, in any order, and as many lines, so that a line is the same as the one at its place.
pub fn are_comparable(ours: &Value, theirs: &Value) -> bool {
    let sorted = |lyrics: &Value| {
        let layers = lyrics["layers"].as_array().into_iter().flatten();
        let mut tags: Vec<String> = layers.map(|layer| layer["lang"].to_string()).collect();
        tags.sort();
        tags
    };
    let lines = |lyrics: &Value| lyrics["lines"].as_array().map_or(0, Vec::len);
    sorted(ours) == sorted(theirs) && lines(ours) == lines(theirs)
}

/// Whether a list has its items in the order in which they are sung, so that those at one place are the same: lines, words and
/// readings.
pub fn is_in_order(at: &str) -> bool {
    at.starts_with("/lyrics/")
        && ["/lines", "/words", "/ruby"]
            .iter()
            .any(|end| at.ends_with(end))
}
