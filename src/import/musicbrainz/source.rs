//! The source entry: the recording's page.

use super::recording::Recording;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::source::free_id;
use serde_json::json;

/// The id of the source: that of the listed one with the page's address, else an unused one.
pub fn id(snapshot: &EditedSnapshot, recording: &Recording) -> String {
    let listed = || snapshot.get("sources").as_array().into_iter().flatten();
    let address = recording.mbid.address("recording");
    let known = listed().find(|source| source["url"] == *address);
    match known.and_then(|source| source["id"].as_str()) {
        Some(id) => id.to_owned(),
        None => {
            let taken = |id: &str| listed().any(|source| source["id"] == *id);
            free_id("musicbrainz", "musicbrainz", taken)
        }
    }
}

/// Adds the source if it is not listed yet.
pub fn list(snapshot: &mut EditedSnapshot, recording: &Recording, id: &str) {
    let sources = snapshot.list("sources");
    if sources.iter().any(|source| source["id"] == *id) {
        return;
    }
    let by = match &*recording.artist_line {
        "" => String::new(),
        line => format!(" by {line}"),
    };
    sources.push(json!({
        "id": id,
        "title": format!("Recording “{}”{by}", recording.title),
        "publisher": "MusicBrainz",
        "url": recording.mbid.address("recording"),
    }));
}
