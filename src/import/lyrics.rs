//! Imports a lyrics file into a snapshot.

pub use super::layers::StatedRights;
pub use super::lyrics_file::{LyricsFile, read};

use super::diagnostic::Diagnostic;
use super::edited_snapshot::EditedSnapshot;
use super::{layers, metadata};
use crate::check::Severity;
use crate::import::Error;
use crate::song::LayerRole;
use std::collections::HashSet;

/// Adds the layers and lines of a file.
///
/// # Errors
/// [`Error::TooManyLayers`], or [`Error::UnmatchedLines`] where they do not fit those of the snapshot.
pub fn merge(
    snapshot: &mut EditedSnapshot,
    file_name: &str,
    file: LyricsFile,
    role: Option<LayerRole>,
    rights: Option<StatedRights>,
) -> Result<Vec<Diagnostic>, Error> {
    let mut diagnostics = metadata::compare_metadata(snapshot, &file);
    diagnostics.extend(layers::merge(
        snapshot,
        &layers::LyricsImport {
            file: file_name,
            by: &file.by,
            lyrics: file.lyrics,
            role,
            rights,
        },
    )?);
    Ok(diagnostics)
}

/// The errors of a snapshot without missing rights, each with its pointer. A comparison of those before and after an import
/// shows which ones are new.
pub fn errors(snapshot: &mut EditedSnapshot) -> HashSet<(String, String)> {
    let lyrics = snapshot.get("lyrics").clone();
    if lyrics.is_object() {
        snapshot.set("lyrics", layers::with_rights(&lyrics));
    }
    let loaded = snapshot.check();
    if lyrics.is_object() {
        snapshot.set("lyrics", lyrics);
    }
    loaded
        .problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| (problem.place.pointer, problem.sentence))
        .collect()
}
