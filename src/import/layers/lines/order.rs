//! The order of lines: by start, with those without one after the line before them.

use crate::import::layers::line;
use crate::import::layers::object::JsonObject;
use serde_json::Value;
use std::collections::HashSet;

/// The latest start up to each line, so that lines without a time stay after the ones before them.
pub fn latest_starts(song: &[JsonObject]) -> Vec<i64> {
    let mut latest = 0;
    let starts = song.iter().map(|song_line| {
        latest = line::start(song_line).unwrap_or(latest).max(latest);
        latest
    });
    starts.collect()
}

/// The lines of the song without the removed ones, with new lines, each before the line with the index beside it.
pub fn insert_lines(
    song: Vec<JsonObject>,
    removed: &HashSet<usize>,
    own: Vec<(usize, JsonObject)>,
) -> Vec<JsonObject> {
    let mut rest = own.into_iter().peekable();
    let mut lines = Vec::new();
    for (at, song_line) in song.into_iter().enumerate() {
        while let Some((_, new)) = rest.next_if(|(anchor, _)| *anchor <= at) {
            lines.push(new);
        }
        if !removed.contains(&at) {
            lines.push(song_line);
        }
    }
    lines.extend(rest.map(|(_, new)| new));
    lines
}

/// Sorts lines by start: a file that leads may have moved a line past its neighbour by a fraction of a second.
pub fn sorted_by_start(lines: Vec<JsonObject>) -> Vec<Value> {
    let mut above = 0;
    let mut keyed: Vec<(i64, Value)> = lines
        .into_iter()
        .map(|line| {
            above = line::start(&line).unwrap_or(above);
            (above, Value::Object(line))
        })
        .collect();
    keyed.sort_by_key(|(start, _)| *start);
    keyed.into_iter().map(|(_, line)| line).collect()
}
