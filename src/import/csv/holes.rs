//! Dates on which a whole chart has no row, between dates on which it has some.

use super::stored::Chart;
use crate::song::{Cadence, Date, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// Consecutive dates of one chart without a row in any place.
pub struct Hole {
    pub dates: Vec<Date>,
    /// The next date that has one.
    pub next: Date,
    /// How many places have a rank on both sides and nothing that explains the dates between.
    pub places: usize,
}

impl Hole {
    /// Whether the song can hardly have been off the chart: it left several places at once, and came
    /// back to them within a week, or at the next date but one of a chart that comes out less often.
    pub fn is_likely_unrecorded(&self, cadence: Cadence) -> bool {
        let days = self.dates.len() as i32 * cadence.0;
        self.places > 1 && (self.dates.len() == 1 || days <= 7)
    }

    /// Whether it could be either: one date is missing in one place.
    pub fn is_doubtful(&self) -> bool {
        self.places == 1 && self.dates.len() == 1
    }
}

/// What is known of one place, the rows of the file included.
#[derive(Default)]
pub struct Known {
    pub ranked: BTreeSet<Date>,
    /// Dates on which nobody recorded the chart there.
    pub uncaptured: BTreeSet<Date>,
    /// Dates on which it came out without the song.
    pub absent: BTreeSet<Date>,
}

impl Known {
    /// What the snapshot holds of a place.
    pub fn stored(chart: &Chart, scope: Scope) -> Known {
        let mut known = Known::default();
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

    /// Whether the place is silent about a date between two on which it has ranks.
    pub fn lacks(&self, date: Date) -> bool {
        let told = [&self.ranked, &self.absent, &self.uncaptured];
        let silent = told.iter().all(|dates| !dates.contains(&date));
        let mut sides = (self.ranked.range(..date), self.ranked.range(date..));
        silent && sides.0.next().is_some() && sides.1.next().is_some()
    }
}

/// The holes of a chart, in order.
pub fn holes(chart: &Chart, places: &BTreeMap<Scope, Known>) -> Vec<Hole> {
    let Some(Cadence(days)) = chart.cadence else {
        return Vec::new();
    };
    let dates: Vec<Date> = chart.dates.iter().copied().collect();
    let hole = |pair: &[Date]| {
        let (before, next) = (pair[0], pair[1]);
        let gap = next.day_number() - before.day_number();
        if gap % days != 0 || gap == days {
            return None;
        }
        let between = (1..gap / days).map_while(|step| before.plus_days(step * days).ok());
        let dates: Vec<Date> = between.collect();
        let is_open = |known: &&Known| {
            let around = [before, next]
                .iter()
                .all(|date| known.ranked.contains(date));
            around && dates.iter().any(|date| known.lacks(*date))
        };
        let places = places.values().filter(is_open).count();
        (places > 0).then_some(Hole {
            dates,
            next,
            places,
        })
    };
    dates.windows(2).filter_map(hole).collect()
}
