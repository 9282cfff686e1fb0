//! The source of tables: one for all of a kind, unless the author names it.

use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::source::{id_of_source, list_entry};
use crate::import::table_kind::TableKind;
use serde_json::json;

/// The id of the source: as stated, else that of the listed one with the title of the kind, else an unused one.
pub fn id(snapshot: &EditedSnapshot, stated: Option<&str>, kind: TableKind) -> String {
    let (stem, title, _) = of_kind(kind);
    match stated {
        Some(id) => id.to_owned(),
        None => id_of_source(snapshot, stem, |source| source["title"] == *title),
    }
}

/// Adds the source if it is not listed yet.
pub fn list(snapshot: &mut EditedSnapshot, id: &str, kind: TableKind) {
    let (_, title, publisher) = of_kind(kind);
    let mut entry = json!({ "id": id, "title": title });
    if let Some(publisher) = publisher {
        entry["publisher"] = json!(publisher);
    }
    list_entry(snapshot, entry);
}

/// What new ids are made of, the title and the publisher.
fn of_kind(kind: TableKind) -> (&'static str, &'static str, Option<&'static str>) {
    match kind {
        TableKind::SpotifyOld | TableKind::SpotifyNew => (
            "spotify-charts",
            "Spotify Charts, the files of days and weeks",
            Some("Spotify"),
        ),
        TableKind::StorePage => (
            "store-pages",
            "Pages of a chart site, one for each iTunes Store",
            None,
        ),
        _ => ("day-files", "Day files of a chart site", None),
    }
}
