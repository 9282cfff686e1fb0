//! What an import did with the snapshot file.

use crate::import::EditedSnapshot;
use serde_json::Value;

/// How a snapshot was saved.
pub struct Saved {
    pub outcome: Outcome,
    /// The values before and after the import.
    pub edited: EditedSnapshot,
    /// The resulting snapshot, where it is to be printed and not written.
    pub snapshot: Option<Value>,
}

/// What happened to the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Written with new values.
    Written,
    /// Written as a new file.
    Made,
    /// Left as it is, since it has the same values already.
    Unchanged,
    /// Left as it is, since the snapshot is only printed (`--dry-run`).
    Printed,
}

impl Outcome {
    /// The word for it in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Written => "written",
            Outcome::Made => "made",
            Outcome::Unchanged => "unchanged",
            Outcome::Printed => "dry-run",
        }
    }
}
