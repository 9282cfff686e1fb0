//! Warnings about lines that only the file or only the song has.

use crate::check::Diagnostics;
use crate::import::clock::clock;
use crate::import::layers::matching::TOLERANCE_MS;
use crate::import::layers::object::{JsonObject, text};
use crate::import::parsed_lyrics::ParsedLine;
use std::collections::HashSet;

/// Warns of a line of the file that is added to a song with other lines.
pub fn warn_unmatched(diagnostics: &mut Diagnostics, new: &ParsedLine) {
    match new.start_ms {
        Some(start) => diagnostics.warning(
            new.at,
            format_args!(
                "no line of the song starts within {TOLERANCE_MS} ms of {}; it is added as a new line",
                clock(i64::from(start))
            ),
        ),
        None => diagnostics.warning(
            new.at,
            format_args!("no line of the song matches this one; it is added as a new line"),
        ),
    }
}

/// Warns of lines of the song that the file does not have: of those that are removed, and of the ids of those that stay.
pub fn warn_absent(
    diagnostics: &mut Diagnostics,
    song: &[JsonObject],
    removed: &HashSet<usize>,
    without_text: &[String],
) {
    if !without_text.is_empty() {
        let lines = named_lines(without_text);
        diagnostics.warning(
            "",
            format_args!("the file has no text for {lines} of the song"),
        );
    }
    let removed: Vec<String> = song
        .iter()
        .enumerate()
        .filter(|(at, _)| removed.contains(at))
        .filter_map(|(_, song_line)| text(song_line, "id").map(str::to_owned))
        .collect();
    if !removed.is_empty() {
        let lines = named_lines(&removed);
        diagnostics.warning(
            "",
            format_args!(
                "the file no longer has {lines} that an earlier import wrote; removed from the song"
            ),
        );
    }
}

fn named_lines(ids: &[String]) -> String {
    let what = if ids.len() == 1 { "line" } else { "lines" };
    match ids.get(..10) {
        Some(first) if ids.len() > 10 => {
            format!(
                "the {what} {} and {} more",
                first.join(", "),
                ids.len() - 10
            )
        }
        _ => format!("the {what} {}", ids.join(", ")),
    }
}
