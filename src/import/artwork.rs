//! Names a picture beside a snapshot in its `song.artwork`.

use super::edited_snapshot::EditedSnapshot;
use super::snapshot_problems::new_problems;
use crate::check::Diagnostics;
use serde_json::{Map, Value, json};

/// What the author says of a picture.
#[derive(Debug, Clone, Copy)]
pub struct StatedArtwork<'a> {
    /// The name of its file.
    pub file: &'a str,
    /// Who made it.
    pub by: Option<&'a str>,
    /// The licence that it is under.
    pub licence: Option<&'a str>,
    /// The id of a listed source.
    pub source: Option<&'a str>,
}

/// Adds what the snapshot does not say yet. What it says otherwise is an error, as is what is newly wrong with it.
pub fn import(snapshot: &mut EditedSnapshot, stated: &StatedArtwork) -> Diagnostics {
    let mut found = Diagnostics::default();
    let before = snapshot.check().problems;
    let mut song = snapshot.get("song").clone();
    let mut artwork = song["artwork"]
        .as_object()
        .cloned()
        .unwrap_or_else(Map::new);
    let values = [
        ("file", Some(stated.file)),
        ("by", stated.by),
        ("licence", stated.licence),
        ("source", stated.source),
    ];
    for (key, value) in values {
        let Some(value) = value else { continue };
        match artwork.get(key).and_then(Value::as_str) {
            Some(known) if known == value => {}
            Some(known) => found.error(
                format!("/song/artwork/{key}"),
                format_args!(
                    "this is “{known}”, and not “{value}”; change or remove it to take the new one"
                ),
            ),
            None => {
                artwork.insert(key.to_owned(), json!(value));
            }
        }
    }
    song["artwork"] = Value::Object(artwork);
    snapshot.set("song", song);
    found.append(new_problems(&before, snapshot.check().problems));
    found
}
