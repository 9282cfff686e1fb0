//! Gaps of a chart: dates without any row, between dates with rows.

use super::known_dates::KnownDates;
use crate::import::history::stored::StoredChart;
use crate::song::{Cadence, Date, Scope};
use std::collections::BTreeMap;

/// Consecutive dates on which a chart has no row in any territory.
pub struct Gap {
    pub dates: Vec<Date>,
    /// The next date that has a row.
    pub next: Date,
    /// How many territories have a rank before and after it, and nothing that explains the gap.
    pub territories: usize,
}

impl Gap {
    /// Whether it is unlikely that the song was off the chart: it is missing in several territories at once and is back
    /// within a week, or for charts less frequent than that, after one date.
    pub fn is_likely_unrecorded(&self, cadence: Cadence) -> bool {
        let days = self.dates.len() as i32 * cadence.days();
        self.territories > 1 && (self.dates.len() == 1 || days <= 7)
    }

    /// Whether both are plausible: one date is missing in one territory.
    pub fn is_doubtful(&self) -> bool {
        self.territories == 1 && self.dates.len() == 1
    }
}

/// The gaps of a chart, in order.
pub fn gaps(chart: &StoredChart, territories: &BTreeMap<Scope, KnownDates>) -> Vec<Gap> {
    let Some(days) = chart.cadence.map(Cadence::days) else {
        return Vec::new();
    };
    let dates: Vec<Date> = chart.dates.iter().copied().collect();
    let gap = |pair: &[Date]| {
        let (before, next) = (pair[0], pair[1]);
        let gap = next.day_number() - before.day_number();
        if gap % days != 0 || gap == days {
            return None;
        }
        let between = (1..gap / days).map_while(|step| before.plus_days(step * days).ok());
        let dates: Vec<Date> = between.collect();
        let is_open = |known: &&KnownDates| {
            let around = [before, next]
                .iter()
                .all(|date| known.ranked.contains(date));
            around && dates.iter().any(|date| known.lacks(*date))
        };
        let open_territories = territories.values().filter(is_open).count();
        (open_territories > 0).then_some(Gap {
            dates,
            next,
            territories: open_territories,
        })
    };
    dates.windows(2).filter_map(gap).collect()
}
