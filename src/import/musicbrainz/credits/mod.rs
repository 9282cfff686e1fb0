//! The credits of the snapshot with those of a recording.
//!
//! In: the stored credits and those that were read. Out: the credits of today, and a warning for each that differs. Must not know:
//! how relations are read.

mod credit;
mod others;
mod person;

use super::recording::ReadCredit;
use crate::check::Diagnostics;
use credit::{has_role, is_same, stated_names, updated, written};
use others::report_missing;
use serde_json::Value;

/// The stored credits with those of the recording. Credits of this source are brought up to date and keep what their author
/// has added to people. A role that another source credits stays as it is, and whom it lacks is reported.
pub fn merged(
    stored: &[Value],
    theirs: &[ReadCredit],
    source: &str,
    found: &mut Diagnostics,
) -> Vec<Value> {
    let is_own = |credit: &Value| credit["source"] == *source;
    let others: Vec<&Value> = stored.iter().filter(|credit| !is_own(credit)).collect();
    let (stated, mut new): (Vec<&ReadCredit>, Vec<&ReadCredit>) = theirs
        .iter()
        .partition(|credit| others.iter().any(|other| has_role(other, credit)));
    report_missing(&stated, &others, found);
    let mut merged = Vec::new();
    for (index, credit) in stored.iter().enumerate() {
        if !is_own(credit) {
            merged.push(credit.clone());
            continue;
        }
        let pointer = format!("/credits/{index}");
        match new.iter().position(|one| is_same(credit, one)) {
            Some(same) => merged.push(updated(credit, new.remove(same), &pointer, found)),
            None => found.warning(
                pointer,
                format_args!(
                    "MusicBrainz no longer has this credit, so it is removed: {}, {}",
                    credit["role"].as_str().unwrap_or_default(),
                    stated_names(credit).join(", ")
                ),
            ),
        }
    }
    merged.extend(new.into_iter().map(|credit| written(credit, source)));
    merged
}
