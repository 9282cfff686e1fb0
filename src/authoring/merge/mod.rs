//! Merges the facts of another snapshot of the same song into a snapshot.
//!
//! In: the texts of both. Out: the text with what only the other one has, and every value that they state differently. Must not
//! know: files, the command line, whether a snapshot is right.

mod conflict;
mod identity;
mod lyrics;
mod merger;

pub use conflict::Conflict;

use crate::check::Diagnostics;
use crate::import::Changes;
use crate::import::layout::edited;
use merger::Merger;
use serde_json::Value;

/// A snapshot with the facts of another one.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The text in its author's layout, without what is in conflict.
    pub text: String,
    /// How many values the other snapshot has added.
    pub added: usize,
    /// The values that the snapshots state differently.
    pub conflicts: Vec<Conflict>,
    old: Value,
    new: Value,
}

impl Merged {
    /// An error for each conflict, with its pointer in the first snapshot.
    pub fn errors(&self) -> Diagnostics {
        let mut errors = Diagnostics::default();
        for conflict in &self.conflicts {
            errors.error(&*conflict.pointer, format_args!("{conflict}"));
        }
        errors
    }

    /// What the other snapshot has changed.
    pub fn changes(&self) -> Changes {
        let new = self.new.as_object();
        new.map_or_else(Changes::default, |new| Changes::between(&self.old, new))
    }

    /// The values of the text.
    pub fn snapshot(&self) -> &Value {
        &self.new
    }
}

/// Adds to the snapshot `ours` what only `theirs` has: keys, rows, claims, sources and so on. Entries are the same if they have
/// the same id, or else the same place, first date, role or name; of an equal history the longer one stays, and of `asOf`
/// the later. Lyrics with the same layers and as many lines are compared line by line. Every other difference is a conflict, and
/// `ours` stays as it is there.
///
/// # Errors
/// The error of `serde_json` where one is not JSON.
pub fn merge(ours: &str, theirs: &str) -> Result<Merged, serde_json::Error> {
    let old: Value = serde_json::from_str(ours)?;
    let theirs: Value = serde_json::from_str(theirs)?;
    let mut new = old.clone();
    let mut merger = Merger::default();
    let [own, other] = [&old, &theirs].map(|snapshot| snapshot["lang"].as_str().unwrap_or("en"));
    if own == other {
        merger.merge("", &mut new, &theirs);
    } else {
        merger.conflicts.push(Conflict::of_languages(own, other));
    }
    Ok(Merged {
        text: edited(ours, &old, &new),
        added: merger.added,
        conflicts: merger.conflicts,
        old,
        new,
    })
}
