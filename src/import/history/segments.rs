//! Ranks over time as segments of a snapshot, in the shortest form.

use super::dated_rank::DatedRank;
use super::plan::{RowForm, plan};
use crate::song::{Cadence, Date, Rank};
use serde_json::{Value, json};

/// The ranks of a stored segment; `None` where it has an error, which `check` reports.
pub fn read(segment: &Value) -> Option<Vec<DatedRank>> {
    let rank = |value: &Value| match value {
        Value::Null => Some(None),
        // A rank may be written as 5.0.
        number => Rank::new(number.as_f64()? as i64).ok().map(Some),
    };
    let ranks: Vec<Option<Rank>> = segment["ranks"]
        .as_array()?
        .iter()
        .map(rank)
        .collect::<Option<_>>()?;
    let dates: Vec<Date> = match (segment["dates"].as_array(), segment["from"].as_str()) {
        (Some(dates), None) => dates.iter().map(date).collect::<Option<_>>()?,
        (None, Some(from)) => {
            let from = Date::parse(from).ok()?;
            let every = segment["every"].as_str()?;
            let days: i32 = every.strip_prefix('P')?.strip_suffix('D')?.parse().ok()?;
            let step = |at: usize| {
                let after = days.checked_mul(i32::try_from(at).ok()?)?;
                from.plus_days(after).ok()
            };
            (0..ranks.len()).map(step).collect::<Option<_>>()?
        }
        _ => return None,
    };
    let is_valid = dates.len() == ranks.len() && dates.is_sorted_by(|a, b| a < b);
    is_valid.then(|| dates.into_iter().zip(ranks).collect())
}

/// A date of a snapshot.
pub fn date(value: &Value) -> Option<Date> {
    Date::parse(value.as_str()?).ok()
}

/// The keys of one segment that contain its dates and ranks.
pub type Times = Vec<(&'static str, Value)>;

/// Splits ranks into segments: with `from` and `every` where that is shorter, else with `dates`. A date without a row
/// becomes `null` only if `came_out` says that the chart was published then, so that nothing is claimed that the rows do
/// not contain. `around` is the length in bytes of a segment's other keys.
pub fn segments(
    rows: &[DatedRank],
    cadence: Option<Cadence>,
    came_out: &dyn Fn(Date) -> bool,
    around: usize,
) -> Vec<Times> {
    let days = cadence.map(Cadence::days).filter(|days| *days <= 366);
    let Some(days) = days else {
        return vec![by_date(rows)];
    };
    let gaps = gaps(rows, days, came_out);
    let (listed, some) = plan(rows, &gaps, around, true);
    let (stepped, none) = plan(rows, &gaps, around, false);
    let plan = if stepped < listed { none } else { some };
    let mut list = Vec::new();
    let mut segments: Vec<Vec<DatedRank>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        match (plan[at], segments.last_mut()) {
            (RowForm::Follows, Some(segment)) => {
                segment.extend(between(rows, at, days).chain([*row]))
            }
            (RowForm::Listed, _) => list.push(*row),
            _ => segments.push(vec![*row]),
        }
    }
    let silent = |rows: &[DatedRank]| rows.iter().all(|(_, rank)| rank.is_none());
    if silent(&list) && !list.is_empty() || segments.iter().any(|rows| silent(rows)) {
        return vec![by_date(rows)];
    }
    let mut dated: Vec<(Date, Times)> = segments
        .iter()
        .map(|rows| (rows[0].0, by_step(rows, days)))
        .collect();
    dated.extend(list.first().map(|first| (first.0, by_date(&list))));
    dated.sort_by_key(|(date, _)| *date);
    dated.into_iter().map(|(_, times)| times).collect()
}

fn by_step(rows: &[DatedRank], days: i32) -> Times {
    vec![
        ("from", json!(rows[0].0.to_string())),
        ("every", json!(format!("P{days}D"))),
        ("ranks", ranks(rows)),
    ]
}

fn by_date(rows: &[DatedRank]) -> Times {
    let dates: Vec<String> = rows.iter().map(|(date, _)| date.to_string()).collect();
    vec![("dates", json!(dates)), ("ranks", ranks(rows))]
}

fn ranks(rows: &[DatedRank]) -> Value {
    let ranks = rows.iter().map(|(_, rank)| rank.map(Rank::number));
    json!(ranks.collect::<Vec<_>>())
}

/// For each row the number of charts between it and the row before, if it can be reached from that in steps.
fn gaps(rows: &[DatedRank], days: i32, came_out: &dyn Fn(Date) -> bool) -> Vec<Option<usize>> {
    let gap = |at: usize| {
        let gap = rows[at].0.day_number() - rows[at.checked_sub(1)?].0.day_number();
        let known = gap % days == 0 && between(rows, at, days).all(|(date, _)| came_out(date));
        known.then(|| gap as usize / days as usize - 1)
    };
    (0..rows.len()).map(gap).collect()
}

/// The dates between a row and the one before.
fn between(rows: &[DatedRank], at: usize, days: i32) -> impl Iterator<Item = DatedRank> {
    let (from, to) = (rows[at - 1].0, rows[at].0.day_number());
    let dates = (1..)
        .map_while(move |step| from.plus_days(step * days).ok())
        .take_while(move |date| date.day_number() < to);
    dates.map(|date| (date, None))
}
