//! The song on each day, of all that was captured on it.

use super::capture::{Place, Ranked};
use crate::song::{Date, Rank, Territory};
use std::collections::BTreeMap;

/// The best rank of each day, `None` where the song was on no chart of that day.
pub type Days = BTreeMap<Date, Option<Rank>>;

/// The days of each store. A chart changes during the day; the best rank does not depend on the order of the captures, and
/// keeps a No. 1 that lasted an hour.
pub fn days(ranked: &[Ranked]) -> BTreeMap<Territory, Days> {
    let mut days: BTreeMap<Territory, Days> = BTreeMap::new();
    for capture in ranked {
        let here = days.entry(capture.territory).or_default();
        match capture.place {
            Place::At(rank) => add_day(here, capture.time.date(), Some(rank)),
            Place::Absent => add_day(here, capture.time.date(), None),
            Place::Unknown => {}
        }
    }
    days
}

/// Adds a rank to a day that may have one.
pub fn add_day(days: &mut Days, date: Date, rank: Option<Rank>) {
    let known = days.entry(date).or_default();
    *known = match (*known, rank) {
        (Some(known), Some(rank)) => Some(known.min(rank)),
        (known, rank) => known.or(rank),
    };
}
