//! The source of all feeds of one kind.

use super::kind::FeedKind;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::source::free_id;
use serde_json::json;

/// The id of the source: that of the listed one with its title, else an unused one.
pub fn id(snapshot: &EditedSnapshot, kind: FeedKind) -> String {
    let listed = || snapshot.get("sources").as_array().into_iter().flatten();
    let known = listed().find(|source| source["title"] == *kind.source_title());
    match known.and_then(|source| source["id"].as_str()) {
        Some(id) => id.to_owned(),
        None => {
            let taken = |id: &str| listed().any(|source| source["id"] == *id);
            free_id(kind.name(), kind.name(), taken)
        }
    }
}

/// Adds the source if it is not listed yet.
pub fn list(snapshot: &mut EditedSnapshot, kind: FeedKind, id: &str) {
    let sources = snapshot.list("sources");
    if !sources.iter().any(|source| source["id"] == *id) {
        sources.push(json!({ "id": id, "title": kind.source_title(), "publisher": "Apple" }));
    }
}
