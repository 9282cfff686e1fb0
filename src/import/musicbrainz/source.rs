//! The source entry: the recording's page.

use super::recording::Recording;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::source::{id_of_source, list_entry};
use serde_json::json;

/// The id of the source: that of the listed one with the page's address, else an unused one.
pub fn id(snapshot: &EditedSnapshot, recording: &Recording) -> String {
    let address = recording.mbid.address("recording");
    id_of_source(snapshot, "musicbrainz", |source| source["url"] == *address)
}

/// Adds the source if it is not listed yet.
pub fn list(snapshot: &mut EditedSnapshot, recording: &Recording, id: &str) {
    let by = match &*recording.artist_line {
        "" => String::new(),
        line => format!(" by {line}"),
    };
    let entry = json!({
        "id": id,
        "title": format!("Recording “{}”{by}", recording.title),
        "publisher": "MusicBrainz",
        "url": recording.mbid.address("recording"),
    });
    list_entry(snapshot, entry);
}
