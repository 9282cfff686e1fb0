//! Facts that the snapshot and MusicBrainz state differently.

use crate::check::Diagnostic;

/// The warning for a fact that the snapshot states otherwise.
pub fn differs(pointer: &str, theirs: &str) -> Diagnostic {
    let sentence =
        format!("MusicBrainz has {theirs} here, which is not taken over; correct one of them");
    Diagnostic::warning(pointer, sentence)
}
