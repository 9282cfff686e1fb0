//! The song on each day, of all that was captured on it.

use super::capture::{Place, Ranked};
use crate::import::history::days::{Days, add_day};
use crate::song::Scope;
use std::collections::BTreeMap;

/// The days of each store. A chart changes during the day; the best rank does not depend on the order of the captures, and
/// keeps a No. 1 that lasted an hour.
pub fn days(ranked: &[Ranked]) -> BTreeMap<Scope, Days> {
    let mut days: BTreeMap<Scope, Days> = BTreeMap::new();
    for capture in ranked {
        let here = days.entry(Scope::Territory(capture.territory)).or_default();
        match capture.place {
            Place::At(rank) => add_day(here, capture.time.date(), Some(rank)),
            Place::Absent => add_day(here, capture.time.date(), None),
            Place::Unknown => {}
        }
    }
    days
}
