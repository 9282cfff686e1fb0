//! New rows beside the stored ones of the same chart and place.

use super::rows::{Row, Rows};
use super::segments::{self, Ranked};
use super::stored::{Chart, Segment};
use crate::native::import::finding::Finding;
use crate::song::{Date, Rank, Scope};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What the history becomes where the rows bring anything new.
pub struct Merged {
    pub history: Vec<Value>,
    /// The latest new row.
    pub latest: Option<Date>,
}

/// The keys of a segment that this knows how to write; one with others stays as it is.
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
struct Edits {
    instead: BTreeMap<usize, Vec<Value>>,
    after: BTreeMap<usize, Vec<Value>>,
    last: Vec<Value>,
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

/// One chart in one territory, and what is stored of it.
struct Place<'a> {
    id: &'a str,
    scope: Scope,
    chart: &'a Chart<'a>,
    stored: &'a [Segment<'a>],
    source: &'a str,
}

impl Place<'_> {
    /// The rows that the snapshot does not have, those that replace one of its included.
    fn fresh(
        &self,
        rows: &BTreeMap<Date, Row>,
        replace: bool,
        found: &mut Vec<Finding>,
    ) -> BTreeMap<Date, Rank> {
        let segments = self.stored.iter();
        let stored: BTreeMap<Date, Option<Rank>> = segments
            .flat_map(|segment| segment.rows.iter().copied())
            .collect();
        let mut fresh = BTreeMap::new();
        let mut filled = Vec::new();
        for (date, row) in rows {
            let number = row.rank.number();
            if let Some(places) = self.chart.positions.filter(|lowest| *lowest < row.rank) {
                let sentence = format!(
                    "rank {number} is past the chart's {} places",
                    places.number()
                );
                found.push(Finding::fault(row.at, sentence));
                continue;
            }
            match stored.get(date) {
                Some(Some(rank)) if *rank == row.rank => continue,
                Some(Some(rank)) if !replace => {
                    let sentence = format!(
                        "rank {number} in {} on {date} contradicts rank {} in the snapshot; correct one of them, or import with --replace",
                        self.scope.code(),
                        rank.number()
                    );
                    found.push(Finding::fault(row.at, sentence));
                    continue;
                }
                Some(None) => filled.push((*date, row)),
                _ => {}
            }
            fresh.insert(*date, row.rank);
        }
        if let [(date, row), others @ ..] = &filled[..] {
            let mut sentence = format!(
                "the snapshot had {date} as a date off the chart in {}; the row stands instead",
                self.scope.code()
            );
            if !others.is_empty() {
                sentence += &format!(" ({} rows)", filled.len());
            }
            found.push(Finding::warning(row.at, sentence));
        }
        fresh
    }

    /// Takes what is fresh out of the segments of other sources, and writes it with what is stored
    /// of this one.
    fn write(&self, fresh: &BTreeMap<Date, Rank>, edits: &mut Edits) {
        let is_old = |date: &Date| !fresh.contains_key(date);
        let mut own: BTreeMap<Date, Option<Rank>> = BTreeMap::new();
        let mut unseen: BTreeSet<Date> = BTreeSet::new();
        let mut taken: BTreeSet<Date> = BTreeSet::new();
        let mut at = None;
        for segment in self.stored {
            let rows = segment
                .rows
                .iter()
                .filter(|(date, _)| is_old(date))
                .copied();
            let rows: Vec<Ranked> = rows.collect();
            let dates = segment
                .uncaptured
                .iter()
                .filter(|date| is_old(date))
                .copied();
            let dates: Vec<Date> = dates.collect();
            let whole = rows.len() == segment.rows.len();
            // What is left of a segment without a rank is no segment; its dates are kept.
            if self.is_own(segment) || rows.iter().all(|(_, rank)| rank.is_none()) {
                own.extend(rows);
                unseen.extend(dates);
                at = at.or(Some(segment.index));
                edits.instead.insert(segment.index, Vec::new());
                continue;
            }
            taken.extend(rows.iter().map(|(date, _)| *date));
            taken.extend(&dates);
            if !whole {
                let segments = self.segments(segment.value, &rows, &dates, &|_| false);
                edits.instead.insert(segment.index, segments);
            } else if dates.len() < segment.uncaptured.len() {
                let mut value = segment.value.clone();
                set_uncaptured(&mut value, &dates);
                edits.instead.insert(segment.index, vec![value]);
            }
        }
        own.retain(|date, _| !taken.contains(date));
        own.extend(fresh.iter().map(|(date, rank)| (*date, Some(*rank))));
        taken.extend(&unseen);
        let rows: Vec<Ranked> = own.into_iter().collect();
        let unseen: Vec<Date> = unseen.into_iter().collect();
        let like =
            json!({ "chart": self.id, "territory": self.scope.code(), "source": self.source });
        let came_out = |date| self.chart.dates.contains(&date) && !taken.contains(&date);
        let new = self.segments(&like, &rows, &unseen, &came_out);
        let last = self.stored.last().map(|segment| segment.index);
        match (at, last.or(self.chart.last)) {
            (Some(at), _) => edits.instead.entry(at).or_default().extend(new),
            (None, Some(last)) => edits.after.entry(last).or_default().extend(new),
            (None, None) => edits.last.extend(new),
        }
    }

    /// Whether a segment came from the same file before.
    fn is_own(&self, segment: &Segment) -> bool {
        let Some(fields) = segment.value.as_object() else {
            return false;
        };
        segment.value["source"] == *self.source && fields.keys().all(|key| KEYS.contains(&&**key))
    }

    /// Rows as segments that are otherwise like another one, with a `null` where that is shorter and
    /// the chart came out.
    fn segments(
        &self,
        like: &Value,
        rows: &[Ranked],
        uncaptured: &[Date],
        came_out: &dyn Fn(Date) -> bool,
    ) -> Vec<Value> {
        let mut like = like.clone();
        set_uncaptured(&mut like, &[]);
        let fields: Map<String, Value> = like.as_object().cloned().unwrap_or_default();
        let times = ["from", "every", "dates", "ranks"];
        let others = || fields.iter().filter(|(key, _)| !times.contains(&&***key));
        let around = r#"{ "ranks": [] },"#.len()
            + others()
                .map(|(key, value)| key.len() + value.to_string().len() + 6)
                .sum::<usize>();
        let segments = segments::segments(rows, self.chart.cadence, came_out, around);
        let segments = segments.into_iter().map(|times| {
            let mut segment = Map::new();
            let place = |key: &str| matches!(key, "chart" | "territory");
            let (place, rest): (Vec<_>, Vec<_>) = others().partition(|(key, _)| place(key));
            let copied = |(key, value): (&String, &Value)| (key.clone(), value.clone());
            segment.extend(place.into_iter().map(copied));
            segment.extend(
                times
                    .into_iter()
                    .map(|(key, value)| (key.to_owned(), value)),
            );
            segment.extend(rest.into_iter().map(copied));
            Value::Object(segment)
        });
        let mut segments: Vec<Value> = segments.collect();
        if let Some(first) = segments.first_mut() {
            set_uncaptured(first, uncaptured);
        }
        segments
    }
}

/// Lists the dates after the ranks; none are not listed.
fn set_uncaptured(segment: &mut Value, dates: &[Date]) {
    let Some(fields) = segment.as_object_mut() else {
        return;
    };
    fields.shift_remove("uncaptured");
    if !dates.is_empty() {
        let dates: Vec<String> = dates.iter().map(Date::to_string).collect();
        let ranks = fields.keys().position(|key| key == "ranks");
        let after = ranks.map_or(fields.len(), |at| at + 1);
        fields.shift_insert(after, "uncaptured".to_owned(), json!(dates));
    }
}
