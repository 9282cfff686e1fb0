//! The song on the days on which a whole chart is known.

use crate::song::{Date, Rank};
use std::collections::BTreeMap;

/// The best rank of each day, `None` where the song was on no chart of that day.
pub type Days = BTreeMap<Date, Option<Rank>>;

/// Adds a rank to a day that may have one.
pub fn add_day(days: &mut Days, date: Date, rank: Option<Rank>) {
    let known = days.entry(date).or_default();
    *known = match (*known, rank) {
        (Some(known), Some(rank)) => Some(known.min(rank)),
        (known, rank) => known.or(rank),
    };
}
