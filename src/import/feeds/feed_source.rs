//! The source of all feeds of one kind.

use super::kind::FeedKind;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::source::{id_of_source, list_entry};
use serde_json::json;

/// The id of the source: that of the listed one with its title, else an unused one.
pub fn id(snapshot: &EditedSnapshot, kind: FeedKind) -> String {
    id_of_source(snapshot, kind.name(), |source| {
        source["title"] == *kind.source_title()
    })
}

/// Adds the source if it is not listed yet.
pub fn list(snapshot: &mut EditedSnapshot, kind: FeedKind, id: &str) {
    list_entry(
        snapshot,
        json!({ "id": id, "title": kind.source_title(), "publisher": "Apple" }),
    );
}
