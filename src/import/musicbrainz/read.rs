//! Reads the answer for a recording.

use super::aliases::names;
use super::entity::{items, other_entity, text};
use super::recording::{CreditedArtist, Recording};
use super::relations::Relations;
use crate::check::{Diagnostic, Diagnostics};
use crate::import::ParseResult;
use crate::import::json_file::{failed, parse};
use crate::song::{Isrc, Mbid, Moment};
use serde_json::Value;

/// Reads the JSON of a [recording's lookup](https://musicbrainz.org/doc/MusicBrainz_API#Lookups). What is no fact of a snapshot
/// is reported and left out.
pub fn read(bytes: &[u8]) -> ParseResult<Recording> {
    let (text, document) = match parse(bytes, ["an", "answer"]) {
        Ok(parsed) => parsed,
        Err(failed) => return failed,
    };
    let mut found = Diagnostics::default();
    match recording(&document, &mut found) {
        Ok(recording) => ParseResult::new(text.to_owned(), Some(recording), found),
        Err(error) => failed(text, error),
    }
}

fn recording(document: &Value, found: &mut Diagnostics) -> Result<Recording, Diagnostic> {
    if let Some(error) = other_entity(document) {
        return Err(error);
    }
    let id = text(&document["id"]).unwrap_or_default();
    let mbid = Mbid::parse(id).ok_or_else(|| {
        let sentence = format!("“{id}” is not a MusicBrainz identifier, which is a UUID");
        Diagnostic::error("/id", sentence)
    })?;
    let title = text(&document["title"]).unwrap_or_default();
    let relations = Relations::read(document, found);
    let length = document["length"].as_u64().filter(|length| *length > 0);
    let released = text(&document["first-release-date"]);
    Ok(Recording {
        mbid,
        title: title.to_owned(),
        titles: names(document, title),
        artists: artists(document),
        artist_line: artist_line(document),
        length_ms: length.and_then(|length| u32::try_from(length).ok()),
        released: released.and_then(|date| stated_date(date, found)),
        isrcs: isrcs(document, found),
        iswcs: relations.iswcs,
        credits: relations.credits.finish(),
        links: relations.links,
    })
}

fn stated_date(date: &str, found: &mut Diagnostics) -> Option<String> {
    let is_date = Moment::parse(date).is_ok();
    if !is_date {
        found.warning(
            "/first-release-date",
            format_args!("“{date}” is no date of the calendar and is left out"),
        );
    }
    is_date.then(|| date.to_owned())
}

fn isrcs(document: &Value, found: &mut Diagnostics) -> Vec<Isrc> {
    let mut codes = Vec::new();
    for (index, written) in items(&document["isrcs"]).iter().enumerate() {
        let written = text(written).unwrap_or_default();
        match Isrc::parse(written) {
            Some(code) if codes.contains(&code) => {}
            Some(code) => codes.push(code),
            None => found.warning(
                format!("/isrcs/{index}"),
                format_args!(
                    "“{written}” is not an ISRC and is left out; it has the form CCXXXYYNNNNN"
                ),
            ),
        }
    }
    codes
}

fn artists(document: &Value) -> Vec<CreditedArtist> {
    let mut is_featured = false;
    let mut artists = Vec::new();
    for credit in items(&document["artist-credit"]) {
        if let Some(name) = text(&credit["name"]).or(text(&credit["artist"]["name"])) {
            artists.push(CreditedArtist {
                name: name.to_owned(),
                names: names(&credit["artist"], name),
                is_featured,
            });
        }
        let joined = credit["joinphrase"].as_str().unwrap_or_default();
        let joined = joined.to_lowercase();
        let mut words = joined.split(|letter: char| !letter.is_alphanumeric());
        is_featured |= words.any(|word| ["feat", "ft", "featuring"].contains(&word));
    }
    artists
}

fn artist_line(document: &Value) -> String {
    let mut line = String::new();
    for credit in items(&document["artist-credit"]) {
        line += credit["name"].as_str().unwrap_or_default();
        line += credit["joinphrase"].as_str().unwrap_or_default();
    }
    line.trim().to_owned()
}
