//! New rows into a history.

use super::place::Place;
use super::rows::Rows;
use super::stored::Chart;
use super::summary::Summary;
use super::uncaptured::{Uncaptured, uncaptured};
use crate::import::finding::Finding;
use crate::song::Date;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What the history becomes where the rows bring anything new.
pub struct Merged {
    pub history: Vec<Value>,
    /// The latest new row.
    pub latest: Option<Date>,
    pub has_changed: bool,
    /// Charts that are created are not in it yet.
    pub summary: Summary,
}

/// How rows become part of a history.
pub struct Way<'a> {
    pub source: &'a str,
    /// Whether a row may take the place of another rank.
    pub replace: bool,
    pub uncaptured: &'a Uncaptured,
}

/// Adds the rows to the history, under the source. A row that the snapshot has already adds
/// nothing, one that it has otherwise is a fault unless it replaces.
pub fn merge(
    rows: &Rows,
    history: &[Value],
    charts: &[Chart],
    way: &Way,
    found: &mut Vec<Finding>,
) -> Merged {
    let mut edits = Edits::default();
    let mut latest = None;
    let mut summary = Summary::of(rows);
    let uncaptured = uncaptured(rows, charts, way.uncaptured, found);
    let unrecorded: BTreeSet<&Date> = uncaptured.values().flatten().collect();
    summary.uncaptured = unrecorded.len();
    let none = BTreeSet::new();
    for ((at, scope), rows_here) in &rows.places {
        let place = Place {
            id: &rows.charts[*at],
            scope: *scope,
            chart: &charts[*at],
            stored: charts[*at].segments.get(scope).map_or(&[], Vec::as_slice),
            source: way.source,
        };
        let (fresh, replaced) = place.fresh(rows_here, way.replace, found);
        summary.new += fresh.len();
        summary.replaced += replaced;
        latest = latest.max(fresh.keys().next_back().copied());
        let uncaptured = uncaptured.get(&(*at, *scope)).unwrap_or(&none);
        if !fresh.is_empty() {
            place.write(&fresh, uncaptured, &mut edits);
        } else if !uncaptured.is_empty() {
            place.list(uncaptured, &mut edits);
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

/// What stands instead of stored segments, and after them.
#[derive(Default)]
pub struct Edits {
    pub instead: BTreeMap<usize, Vec<Value>>,
    pub after: BTreeMap<usize, Vec<Value>>,
    pub last: Vec<Value>,
}

impl Edits {
    fn is_empty(&self) -> bool {
        self.instead.is_empty() && self.after.is_empty() && self.last.is_empty()
    }

    fn applied(mut self, history: &[Value]) -> Vec<Value> {
        let mut all = Vec::new();
        for (index, segment) in history.iter().enumerate() {
            match self.instead.remove(&index) {
                Some(instead) => all.extend(instead),
                None => all.push(segment.clone()),
            }
            all.extend(self.after.remove(&index).unwrap_or_default());
        }
        all.extend(self.last);
        all
    }
}
