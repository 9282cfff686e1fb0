//! Facts of the song itself: identifiers, codes, date and length.

use super::differences::differs;
use super::recording::Recording;
use crate::check::{Diagnostics, Severity};
use crate::import::clock::clock;
use crate::import::metadata::SAME_LENGTH_MS;
use crate::song::{Isrc, Iswc};
use serde_json::{Value, json};

/// Adds the facts that the song lacks.
pub fn add(song: &mut Value, recording: &Recording, source: &str, found: &mut Diagnostics) {
    if song["musicbrainz"].is_null() {
        song["musicbrainz"] = json!(recording.mbid.uuid());
    }
    let isrcs: Vec<String> = recording
        .isrcs
        .iter()
        .map(|code| code.code().to_owned())
        .collect();
    let plain_isrc = |text: &str| Isrc::parse(text).map(|code| code.code().to_owned());
    add_codes(song, "isrc", &isrcs, plain_isrc, found);
    let iswcs: Vec<String> = recording.iswcs.iter().map(Iswc::formatted).collect();
    let plain_iswc = |text: &str| Iswc::parse(text).ok().map(|code| code.formatted());
    add_codes(song, "iswc", &iswcs, plain_iswc, found);
    add_release(song, recording, source, found);
    add_length(song, recording, found);
}

/// Adds the codes if the song has none. If it has some, they stay, and codes that are not among them are reported.
fn add_codes(
    song: &mut Value,
    key: &str,
    codes: &[String],
    plain: impl Fn(&str) -> Option<String>,
    found: &mut Diagnostics,
) {
    let stated = song[key].as_array().filter(|stated| !stated.is_empty());
    let Some(stated) = stated else {
        if !codes.is_empty() {
            song[key] = json!(codes);
        }
        return;
    };
    let stated: Vec<String> = stated
        .iter()
        .filter_map(|code| plain(code.as_str()?))
        .collect();
    let new: Vec<&str> = codes
        .iter()
        .filter(|code| !stated.contains(code))
        .map(String::as_str)
        .collect();
    if !new.is_empty() {
        let warning = differs(&format!("/song/{key}"), &format!("also {}", new.join(", ")));
        found.push(Severity::Warning, || warning);
    }
}

/// The date of the release has the source of the song.
fn add_release(song: &mut Value, recording: &Recording, source: &str, found: &mut Diagnostics) {
    let Some(theirs) = &recording.released else {
        return;
    };
    let is_free = song["source"].is_null() || song["source"] == *source;
    match song["released"].as_str() {
        None if is_free => {
            song["released"] = json!(theirs);
            song["source"] = json!(source);
        }
        // One may be more exact than the other.
        Some(ours) if ours.starts_with(theirs.as_str()) || theirs.starts_with(ours) => {}
        _ => found.push(Severity::Warning, || differs("/song/released", theirs)),
    }
}

fn add_length(song: &mut Value, recording: &Recording, found: &mut Diagnostics) {
    let Some(theirs) = recording.length_ms else {
        return;
    };
    match song["durationMs"].as_i64() {
        None => song["durationMs"] = json!(theirs),
        Some(ours) if (ours - i64::from(theirs)).abs() <= SAME_LENGTH_MS => {}
        Some(_) => {
            let theirs = clock(i64::from(theirs));
            found.push(Severity::Warning, || differs("/song/durationMs", &theirs));
        }
    }
}
