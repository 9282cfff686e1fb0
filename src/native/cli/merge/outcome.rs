//! How a merge ended.

/// What happened to the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Written with new values.
    Written,
    /// Left as it is, since it has all of the other.
    Unchanged,
    /// Left as it is, since the snapshot is only printed (`--dry-run`).
    Printed,
    /// Left as it is, since the snapshots differ.
    Conflicts,
}

impl Outcome {
    /// The word for it in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Written => "written",
            Outcome::Unchanged => "unchanged",
            Outcome::Printed => "dry-run",
            Outcome::Conflicts => "conflicts",
        }
    }
}
