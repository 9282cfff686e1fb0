//! Imports a lyrics file into a snapshot.

pub use super::layers::StatedRights;
pub use super::lyrics_file::{LyricsFile, read};

use super::edited_snapshot::EditedSnapshot;
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
    let import = layers::LyricsImport {
        file: file_name,
        by: &file.by,
        lyrics: file.lyrics,
        role,
        rights,
    };
    layers::merge(snapshot, &import, &mut diagnostics);
    diagnostics
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
