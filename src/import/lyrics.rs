//! A lyrics file into a snapshot.

pub use super::layers::Stated;
pub use super::reading::{File, read};

use super::edited_snapshot::EditedSnapshot;
use super::remark::Remark;
use super::{known, layers};
use crate::check::Severity;
use crate::song::LayerRole;
use std::collections::HashSet;

/// Adds the layers and lines of a file.
///
/// # Errors
/// One sentence where they do not fit the snapshot's.
pub fn merge(
    snapshot: &mut EditedSnapshot,
    file_name: &str,
    file: File,
    role: Option<LayerRole>,
    rights: Option<Stated>,
) -> Result<Vec<Remark>, String> {
    let mut remarks = known::compare(snapshot, &file);
    remarks.extend(layers::merge(
        snapshot,
        &layers::Import {
            file: file_name,
            by: &file.by,
            sheet: file.sheet,
            role,
            rights,
        },
    )?);
    Ok(remarks)
}

/// The errors of a snapshot, but for missing rights, each with its pointer: compared before and after an import, they show
/// which ones it brought.
pub fn errors(snapshot: &mut EditedSnapshot) -> HashSet<(String, String)> {
    let lyrics = snapshot.get("lyrics").clone();
    if lyrics.is_object() {
        snapshot.set("lyrics", layers::granted(&lyrics));
    }
    let loaded = snapshot.check();
    if lyrics.is_object() {
        snapshot.set("lyrics", lyrics);
    }
    let problems = loaded.problems.into_iter().map(|(problem, _)| problem);
    let errors = problems.filter(|problem| problem.severity == Severity::Error);
    errors
        .map(|problem| (problem.pointer, problem.message))
        .collect()
}
