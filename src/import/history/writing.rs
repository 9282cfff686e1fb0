//! Writes segments as JSON, with all other keys of the segment that they come from.

use super::dated_rank::DatedRank;
use super::segments;
use crate::song::{Cadence, Date};
use serde_json::{Map, Value, json};

/// Rows as segments with the other keys of `like`. A date without a row may become `null` if `came_out` says that the chart
/// was published then.
pub fn segments_like(
    like: &Value,
    rows: &[DatedRank],
    uncaptured: &[Date],
    cadence: Option<Cadence>,
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
    let mut segments: Vec<Value> = segments::segments(rows, cadence, came_out, around)
        .into_iter()
        .map(|times| {
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
        })
        .collect();
    if let Some(first) = segments.first_mut() {
        set_uncaptured(first, uncaptured);
    }
    segments
}

/// Sets `uncaptured`, after `ranks`; without dates the key is removed.
pub fn set_uncaptured(segment: &mut Value, dates: &[Date]) {
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
