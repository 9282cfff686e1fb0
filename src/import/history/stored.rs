//! The snapshot's segments of the imported charts.

use super::dated_rank::DatedRank;
use super::rows::Rows;
use super::segments;
use crate::import::known_charts::known_chart;
use crate::song::{Cadence, Date, Rank, Scope};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One stored segment.
pub struct StoredSegment<'a> {
    /// Its index in the history.
    pub index: usize,
    pub value: &'a Value,
    pub rows: Vec<DatedRank>,
    pub uncaptured: Vec<Date>,
}

/// The keys of a segment that an import writes; a segment with other keys is not merged.
const KEYS: [&str; 8] = [
    "chart",
    "territory",
    "from",
    "every",
    "dates",
    "ranks",
    "uncaptured",
    "source",
];

impl StoredSegment<'_> {
    /// Whether it was written by an import of this source and has no other keys.
    pub fn is_only_from(&self, source: &str) -> bool {
        let Some(fields) = self.value.as_object() else {
            return false;
        };
        self.value["source"] == *source && fields.keys().all(|key| KEYS.contains(&&**key))
    }
}

/// What is known of one chart, with the imported rows.
pub struct StoredChart<'a> {
    pub segments: BTreeMap<Scope, Vec<StoredSegment<'a>>>,
    /// Every date on which it was published.
    pub dates: BTreeSet<Date>,
    pub cadence: Option<Cadence>,
    /// Its lowest rank, if that is known.
    pub positions: Option<Rank>,
    /// The index of its last segment in the history.
    pub last: Option<usize>,
}

/// The charts of the rows, in their order; `None` where a segment of one has an error, which `check` reports.
pub fn charts<'a>(
    rows: &Rows,
    history: &'a [Value],
    listed: &[Value],
) -> Option<Vec<StoredChart<'a>>> {
    let mut by_id: BTreeMap<&str, Vec<(usize, &Value)>> = BTreeMap::new();
    for (index, segment) in history.iter().enumerate() {
        let id = segment["chart"].as_str()?;
        by_id.entry(id).or_default().push((index, segment));
    }
    let mut charts = Vec::new();
    for id in &rows.charts {
        let segments = by_id.remove(&**id).unwrap_or_default();
        let positions = match listed.iter().find(|chart| chart["id"] == **id) {
            Some(chart) => chart["positions"].as_i64(),
            // As it will be listed by this import.
            None => known_chart(id).and_then(|chart| chart.positions.map(i64::from)),
        };
        let mut chart = StoredChart {
            segments: BTreeMap::new(),
            dates: BTreeSet::new(),
            cadence: None,
            positions: positions.and_then(|territories| Rank::new(territories).ok()),
            last: segments.last().map(|(index, _)| *index),
        };
        for (index, value) in segments {
            let scope = Scope::from_code(value["territory"].as_str()?)?;
            let segment = StoredSegment {
                index,
                value,
                rows: segments::read(value)?,
                uncaptured: uncaptured(value)?,
            };
            chart
                .dates
                .extend(segment.rows.iter().map(|(date, _)| *date));
            chart.segments.entry(scope).or_default().push(segment);
        }
        charts.push(chart);
    }
    for ((at, _), rows) in &rows.territories {
        charts[*at].dates.extend(rows.keys());
    }
    for chart in &mut charts {
        let days = chart.dates.iter().map(|date| date.day_number());
        chart.cadence = Cadence::of_days(days.collect());
    }
    Some(charts)
}

fn uncaptured(segment: &Value) -> Option<Vec<Date>> {
    let dates = segment["uncaptured"].as_array().into_iter().flatten();
    dates.map(segments::date).collect()
}
