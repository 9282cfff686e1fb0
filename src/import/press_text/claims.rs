//! Adds the counts of a text to a snapshot's `claims`.

use super::facts::Facts;
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
        let claims = snapshot.get("claims").as_array();
        let at = claims.and_then(|claims| {
            claims
                .iter()
                .position(|stored| same.iter().all(|key| stored[key] == claim[key]))
        });
        let stored = at.and_then(|at| Some((at, claims?[at]["value"].clone())));
        match stored {
            None => snapshot.list("claims").push(claim),
            Some((_, value)) if value == claim["value"] => continue,
            Some((at, _)) if facts.replace => {
                snapshot.list("claims")[at]["value"] = claim["value"].clone()
            }
            Some((_, value)) => {
                let sentence = format_args!(
                    "the count {} contradicts the snapshot, whose claim of this source for this time is {value}; correct one of them, or import with --replace",
                    count.value
                );
                found.error(count.bytes.clone(), sentence);
                continue;
            }
        }
        added += 1;
    }
    added
}
