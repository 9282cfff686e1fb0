//! New rows into a history.

use super::place::Place;
use super::rows::Rows;
use super::stored::Chart;
use crate::native::import::finding::Finding;
use crate::song::Date;
use serde_json::Value;
use std::collections::BTreeMap;

/// What the history becomes where the rows bring anything new.
pub struct Merged {
    pub history: Vec<Value>,
    /// The latest new row.
    pub latest: Option<Date>,
}

/// Adds the rows to the history, under the source. A row that the snapshot has already adds
/// nothing, one that it has otherwise is a fault unless it replaces.
pub fn merge(
    rows: &Rows,
    history: &[Value],
    charts: &[Chart],
    source: &str,
    replace: bool,
    found: &mut Vec<Finding>,
) -> Merged {
    let mut edits = Edits::default();
    let mut latest = None;
    for ((at, scope), rows_here) in &rows.places {
        let place = Place {
            id: &rows.charts[*at],
            scope: *scope,
            chart: &charts[*at],
            stored: charts[*at].segments.get(scope).map_or(&[], Vec::as_slice),
            source,
        };
        let fresh = place.fresh(rows_here, replace, found);
        latest = latest.max(fresh.keys().next_back().copied());
        if !fresh.is_empty() {
            place.write(&fresh, &mut edits);
        }
    }
    let history = edits.applied(history);
    Merged { history, latest }
}

/// What stands instead of stored segments, and after them.
#[derive(Default)]
pub struct Edits {
    pub instead: BTreeMap<usize, Vec<Value>>,
    pub after: BTreeMap<usize, Vec<Value>>,
    pub last: Vec<Value>,
}

impl Edits {
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
