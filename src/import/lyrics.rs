//! Imports a lyrics file into a snapshot.

pub use super::layers::StatedRights;
pub use super::lyrics_file::{LyricsFile, read};

use super::edited_snapshot::EditedSnapshot;
use super::lyrics_file::Origin;
use super::{layers, metadata};
use crate::check::{Diagnostic, Diagnostics, Severity};
use crate::song::LayerRole;

/// Adds the layers and lines of a file. With an error the snapshot should not be saved.
pub fn merge(
    snapshot: &mut EditedSnapshot,
    file_name: &str,
    file: LyricsFile,
    role: Option<LayerRole>,
    rights: Option<StatedRights>,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    metadata::compare_metadata(snapshot, &file, &mut diagnostics);
    let origin = file.origin;
    let file_name = origin.as_ref().map_or(file_name, |origin| &origin.title);
    let import = layers::LyricsImport {
        file: file_name,
        by: &file.by,
        lyrics: file.lyrics,
        role,
        rights,
    };
    layers::merge(snapshot, &import, &mut diagnostics);
    if let Some(origin) = &origin {
        add_origin(snapshot, origin);
    }
    diagnostics
}

/// Adds to the file's source what it does not say yet.
fn add_origin(snapshot: &mut EditedSnapshot, origin: &Origin) {
    let mut sources = snapshot.list("sources").iter_mut();
    let Some(source) = sources.find(|source| source["title"] == *origin.title) else {
        return;
    };
    for (key, value) in [("publisher", origin.publisher), ("url", &origin.url)] {
        if source[key].is_null() {
            source[key] = value.into();
        }
    }
}

/// The errors of a snapshot but for missing rights, with their pointers only, since its bytes differ from those of its file.
/// A comparison of those before and after an import shows which ones are new.
pub fn errors(snapshot: &mut EditedSnapshot) -> Vec<Diagnostic> {
    let lyrics = snapshot.get("lyrics").clone();
    if lyrics.is_object() {
        snapshot.set("lyrics", layers::with_rights(&lyrics));
    }
    let problems = snapshot.check().problems.kept;
    if lyrics.is_object() {
        snapshot.set("lyrics", lyrics);
    }
    let errors = problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error);
    let unlocated = errors.map(|mut error| {
        error.location.bytes = None;
        error
    });
    unlocated.collect()
}
