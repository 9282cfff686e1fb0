//! Reads lyrics that LRCLIB answers: LRC inside JSON.
//!
//! Synced lyrics are preferred to plain ones. The right to show them is the author's to state, as for every file.

use super::json_file::{failed, parse};
use super::lrc::{self, LrcFile};
use crate::check::Diagnostic;
use crate::import::ParseResult;
use serde_json::Value;

/// The most entries of a list that a message names.
const MOST_NAMED: usize = 5;

/// The lyrics of one entry of LRCLIB.
#[derive(Debug, Clone, PartialEq)]
pub struct LrclibAnswer {
    /// The lyrics.
    pub lrc: LrcFile,
    /// The title of the song.
    pub title: Option<String>,
    /// The length of the recording, in milliseconds.
    pub duration_ms: Option<u32>,
    /// The number of the entry.
    pub id: Option<u64>,
}

/// Reads an answer of [LRCLIB](https://lrclib.net/docs); of a list the entry with this id. Diagnostics of the lyrics themselves are
/// about their own text, which is a part of the file.
pub fn read(bytes: &[u8], id: Option<u64>) -> ParseResult<LrclibAnswer> {
    let (text, document) = match parse(bytes, ["an", "answer"]) {
        Ok(parsed) => parsed,
        Err(failed) => return failed,
    };
    let (pointer, key, entry) = match entry(&document, id).and_then(chosen) {
        Ok(chosen) => chosen,
        Err(error) => return failed(text, error),
    };
    let lyrics = entry[key].as_str().unwrap_or_default();
    let seconds = entry["duration"].as_f64().filter(|seconds| *seconds > 0.0);
    lrc::read(lyrics.as_bytes())
        .of_part(format!("{pointer}/{key}"))
        .map(|lrc| LrclibAnswer {
            lrc,
            title: some_text(&entry["trackName"]).or(some_text(&entry["name"])),
            duration_ms: seconds.map(|seconds| (seconds * 1000.0).round() as u32),
            id: entry["id"].as_u64(),
        })
}

/// An entry with its pointer.
type Located<'a> = (String, &'a Value);

/// The only entry, or the one with this id.
fn entry(document: &Value, id: Option<u64>) -> Result<Located<'_>, Diagnostic> {
    if let Some(entries) = document.as_array() {
        let same = |entry: &Value| id.is_some() && entry["id"].as_u64() == id;
        return match entries.iter().position(same) {
            Some(index) => Ok((format!("/{index}"), &entries[index])),
            None => Err(Diagnostic::error("", choice(entries, id))),
        };
    }
    let is_error = ["statusCode", "code"]
        .iter()
        .any(|key| !document[key].is_null());
    if is_error || document["name"] == "TrackNotFound" {
        let message = document["message"].as_str().unwrap_or("an error");
        let sentence = format!("LRCLIB answers “{message}” in the place of lyrics");
        return Err(Diagnostic::error("/message", sentence));
    }
    match (id, document["id"].as_u64()) {
        (Some(asked), Some(found)) if asked != found => {
            let sentence = format!("this is the entry {found}, not {asked}");
            Err(Diagnostic::error("/id", sentence))
        }
        _ => Ok((String::new(), document)),
    }
}

/// What to do about a list.
fn choice(entries: &[Value], id: Option<u64>) -> String {
    let named = entries.iter().take(MOST_NAMED).map(|entry| {
        let text = |key: &str| some_text(&entry[key]).unwrap_or_default();
        format!(
            "{} (“{}” by {})",
            entry["id"],
            text("trackName"),
            text("artistName")
        )
    });
    let named: Vec<String> = named.collect();
    let more = match entries.len() > MOST_NAMED {
        true => " and others",
        false => "",
    };
    match (entries.len(), id) {
        (0, _) => "LRCLIB has found no lyrics; search with other words".to_owned(),
        (_, None) => format!(
            "this is a list of lyrics; choose one with --id: {}{more}",
            named.join(", ")
        ),
        (_, Some(id)) => format!(
            "the list has no entry {id}; it has {}{more}",
            named.join(", ")
        ),
    }
}

/// The key of the lyrics of an entry, which are synced or plain.
fn chosen((pointer, entry): Located<'_>) -> Result<(String, &'static str, &Value), Diagnostic> {
    let keys = ["syncedLyrics", "plainLyrics"];
    if let Some(key) = keys
        .into_iter()
        .find(|key| some_text(&entry[*key]).is_some())
    {
        return Ok((pointer, key, entry));
    }
    let sentence = match entry["instrumental"] == true {
        true => "LRCLIB has this as instrumental, so there are no lyrics to import",
        false => {
            "this has neither syncedLyrics nor plainLyrics; save the answer of https://lrclib.net/api/get"
        }
    };
    Err(Diagnostic::error(pointer, sentence))
}

fn some_text(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
