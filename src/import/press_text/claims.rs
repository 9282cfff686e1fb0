//! Adds the counts of a text to a snapshot's `claims`.

use super::facts::Facts;
use super::new_entry::NewEntry;
use super::reading::Reading;
use crate::check::Diagnostics;
use crate::import::edited_snapshot::EditedSnapshot;

/// Adds the claims, and counts those that the snapshot did not have. Another count of the same source for the same time is
/// an error, unless it is replaced.
pub fn add_claims(
    snapshot: &mut EditedSnapshot,
    reading: &Reading,
    facts: &Facts,
    found: &mut Diagnostics,
) -> usize {
    let mut added = 0;
    for claimed in &reading.claims {
        let count = &claimed.count;
        let claim = facts.claim(claimed);
        let same = ["metric", "chart", "asOf", "source"];
        let value = &claim["value"];
        let entry = NewEntry {
            list: "claims",
            value: claim.clone(),
            is_it: &|stored| same.iter().all(|key| stored[key] == claim[key]),
            says_so: &|stored| stored["value"] == *value,
            replaced: &|stored| {
                let mut replaced = stored.clone();
                replaced["value"] = value.clone();
                replaced
            },
        };
        match entry.add(snapshot, facts.replace) {
            Ok(is_new) => added += usize::from(is_new),
            Err(stored) => found.error(
                count.bytes.clone(),
                format_args!(
                    "the count {} contradicts the snapshot, whose claim of this source for this time is {}; correct one of them, or import with --replace",
                    count.value, stored["value"]
                ),
            ),
        }
    }
    added
}
