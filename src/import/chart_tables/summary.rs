//! What an import of tables read and found, in one line and as JSON.

use super::same_chart::ChartDays;
use crate::import::counted::{counted, created_charts};
use crate::import::import_summary::{ImportSummary, members_of, span_members};
use crate::song::{Date, Rank, Scope};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::{Display, Formatter, Result};

/// Counts of one import.
#[derive(Default)]
pub struct TableSummary {
    /// The charts that were read: one for each chart, place and day.
    pub charts: usize,
    /// The places that they are of.
    pub places: BTreeSet<Scope>,
    /// The first and the last day.
    pub span: Option<(Date, Date)>,
    /// The ranks of the song in them.
    pub ranks: Vec<Rank>,
    /// The ids of charts that the snapshot did not list.
    pub created: Vec<String>,
}

impl TableSummary {
    /// Counts of the days that were read.
    pub(super) fn of(days: &ChartDays) -> TableSummary {
        let mut summary = TableSummary::default();
        let mut dates = BTreeSet::new();
        for (scope, days) in days.by_chart.values().flatten() {
            summary.charts += days.len();
            summary.places.insert(*scope);
            dates.extend(days.keys().copied());
            summary.ranks.extend(days.values().flatten());
        }
        summary.span = dates.first().copied().zip(dates.last().copied());
        summary
    }
}

impl Display for TableSummary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} of ", counted(self.charts, "chart"))?;
        write!(f, "{}", counted(self.places.len(), "place"))?;
        if let Some((first, last)) = self.span {
            write!(f, ", {first}")?;
            if last != first {
                write!(f, " to {last}")?;
            }
        }
        match self.ranks.len() {
            0 => f.write_str("; the song is on none of them")?,
            on => write!(f, "; the song is on {on}")?,
        }
        if let Some(best) = self.ranks.iter().min() {
            write!(f, ", at best No. {}", best.number())?;
        }
        f.write_str(&created_charts(&self.created))
    }
}

impl ImportSummary for TableSummary {
    fn members(&self) -> Map<String, Value> {
        let territories: Vec<&str> = self.places.iter().map(|scope| scope.code()).collect();
        let (from, to) = span_members(self.span);
        members_of(json!({
            "charts": self.charts,
            "territories": territories,
            "from": from,
            "to": to,
            "ranks": self.ranks.len(),
            "bestRank": self.ranks.iter().min().map(|best| best.number()),
            "createdCharts": self.created,
        }))
    }
}
