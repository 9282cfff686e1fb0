//! Adds rows to a history.

use super::chart_territory::ChartTerritory;
use super::summary::CsvSummary;
use super::uncaptured::{Uncaptured, uncaptured};
use crate::check::Diagnostics;
use crate::import::history::edits::Edits;
use crate::import::history::rows::Rows;
use crate::import::history::stored::StoredChart;
use crate::song::Date;
use serde_json::Value;
use std::collections::BTreeSet;

/// The history with the new rows.
pub struct Merged {
    pub history: Vec<Value>,
    /// The latest new row.
    pub latest: Option<Date>,
    pub has_changed: bool,
    /// Counts of the import, without created charts.
    pub summary: CsvSummary,
}

/// How rows are added to a history.
pub struct MergeOptions<'a> {
    pub source: &'a str,
    /// Whether a row may replace a different rank.
    pub replace: bool,
    pub uncaptured: &'a Uncaptured,
}

/// Adds the rows to the history, with their source. A row that the snapshot has already adds nothing; one that contradicts
/// it is an error, unless rows replace ranks.
pub fn merge(
    rows: &Rows,
    history: &[Value],
    charts: &[StoredChart],
    options: &MergeOptions,
    found: &mut Diagnostics,
) -> Merged {
    let mut edits = Edits::default();
    let mut latest = None;
    let mut summary = CsvSummary::of(rows);
    let uncaptured = uncaptured(rows, charts, options.uncaptured, found);
    let unrecorded: BTreeSet<&Date> = uncaptured.values().flatten().collect();
    summary.uncaptured = unrecorded.len();
    let none = BTreeSet::new();
    for ((at, scope), rows_here) in &rows.territories {
        let place = ChartTerritory {
            id: &rows.charts[*at],
            scope: *scope,
            chart: &charts[*at],
            stored: charts[*at].segments.get(scope).map_or(&[], Vec::as_slice),
            source: options.source,
        };
        let (fresh, replaced) = place.fresh(rows_here, options.replace, found);
        summary.new += fresh.len();
        summary.replaced += replaced;
        latest = latest.max(fresh.keys().next_back().copied());
        let dates = uncaptured.get(&(*at, *scope)).unwrap_or(&none);
        if !fresh.is_empty() {
            place.write(&fresh, dates, &mut edits);
        } else if !dates.is_empty() {
            place.list(dates, &mut edits);
        }
    }
    let has_changed = !edits.is_empty();
    let history = edits.applied(history);
    Merged {
        history,
        latest,
        has_changed,
        summary,
    }
}
