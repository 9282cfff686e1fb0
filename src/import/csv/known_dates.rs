//! What is known of a chart in one territory, date by date.

use crate::import::history::stored::StoredChart;
use crate::song::{Date, Scope};
use std::collections::BTreeSet;

/// The dates that are known of one territory, with those of the imported file.
#[derive(Default)]
pub struct KnownDates {
    pub ranked: BTreeSet<Date>,
    /// Dates on which nobody recorded the chart there.
    pub uncaptured: BTreeSet<Date>,
    /// Dates on which the chart was published without the song.
    pub absent: BTreeSet<Date>,
}

impl KnownDates {
    /// The dates that the snapshot has of a territory.
    pub fn stored(chart: &StoredChart, scope: Scope) -> KnownDates {
        let mut known = KnownDates::default();
        for segment in chart.segments.get(&scope).into_iter().flatten() {
            for (date, rank) in &segment.rows {
                match rank {
                    Some(_) => known.ranked.insert(*date),
                    None => known.absent.insert(*date),
                };
            }
            known.uncaptured.extend(&segment.uncaptured);
        }
        known
    }

    /// Whether nothing is known about a date that is between two dates with ranks.
    pub fn lacks(&self, date: Date) -> bool {
        let is_unknown = [&self.ranked, &self.absent, &self.uncaptured]
            .iter()
            .all(|dates| !dates.contains(&date));
        let (mut before, mut after) = (self.ranked.range(..date), self.ranked.range(date..));
        is_unknown && before.next().is_some() && after.next().is_some()
    }
}
