//! Ranks over time as segments of a snapshot, as short as they can be written exactly.

use super::plan::{Writing, plan};
use crate::song::{Cadence, Date, Rank};
use serde_json::{Value, json};

/// Dates in order, each with its rank, or with none where the chart came out without the song.
pub type Ranked = (Date, Option<Rank>);

/// The ranks of a stored segment; `None` where it has a mistake, which `check` names.
pub fn read(segment: &Value) -> Option<Vec<Ranked>> {
    let rank = |value: &Value| match value {
        Value::Null => Some(None),
        // A rank may be written as 5.0.
        number => Rank::new(number.as_f64()? as i64).ok().map(Some),
    };
    let ranks = segment["ranks"].as_array()?.iter().map(rank);
    let ranks: Vec<Option<Rank>> = ranks.collect::<Option<_>>()?;
    let dates: Vec<Date> = match (segment["dates"].as_array(), segment["from"].as_str()) {
        (Some(dates), None) => dates.iter().map(date).collect::<Option<_>>()?,
        (None, Some(from)) => {
            let from = Date::parse(from).ok()?;
            let every = segment["every"].as_str()?;
            let days: i32 = every.strip_prefix('P')?.strip_suffix('D')?.parse().ok()?;
            let step = |at: usize| {
                let days = days.checked_mul(i32::try_from(at).ok()?)?;
                from.plus_days(days).ok()
            };
            (0..ranks.len()).map(step).collect::<Option<_>>()?
        }
        _ => return None,
    };
    let sound = dates.len() == ranks.len() && dates.is_sorted_by(|a, b| a < b);
    sound.then(|| dates.into_iter().zip(ranks).collect())
}

/// A date as a snapshot has it.
pub fn date(value: &Value) -> Option<Date> {
    Date::parse(value.as_str()?).ok()
}

/// The keys of one segment that say when and at which ranks.
pub type Times = Vec<(&'static str, Value)>;

/// Splits ranks into segments: steps of a cadence where these are shorter, the rest by date. A date
/// that no row has becomes a `null` only where `came_out` knows of a chart, so that nothing is said
/// that the rows do not say. `around` is how long a segment is without what this gives, in bytes.
pub fn segments(
    rows: &[Ranked],
    cadence: Option<Cadence>,
    came_out: &dyn Fn(Date) -> bool,
    around: usize,
) -> Vec<Times> {
    let days = cadence.map(|cadence| cadence.0).filter(|days| *days <= 366);
    let Some(days) = days else {
        return vec![by_date(rows)];
    };
    let gaps = gaps(rows, days, came_out);
    let (listed, some) = plan(rows, &gaps, around, true);
    let (stepped, none) = plan(rows, &gaps, around, false);
    let plan = if stepped < listed { none } else { some };
    let mut list = Vec::new();
    let mut segments: Vec<Vec<Ranked>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        match (plan[at], segments.last_mut()) {
            (Writing::Follows, Some(segment)) => {
                segment.extend(between(rows, at, days).chain([*row]))
            }
            (Writing::Listed, _) => list.push(*row),
            _ => segments.push(vec![*row]),
        }
    }
    let silent = |rows: &[Ranked]| rows.iter().all(|(_, rank)| rank.is_none());
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

fn by_step(rows: &[Ranked], days: i32) -> Times {
    vec![
        ("from", json!(rows[0].0.to_string())),
        ("every", json!(format!("P{days}D"))),
        ("ranks", ranks(rows)),
    ]
}

fn by_date(rows: &[Ranked]) -> Times {
    let dates: Vec<String> = rows.iter().map(|(date, _)| date.to_string()).collect();
    vec![("dates", json!(dates)), ("ranks", ranks(rows))]
}

fn ranks(rows: &[Ranked]) -> Value {
    let ranks = rows.iter().map(|(_, rank)| rank.map(Rank::number));
    json!(ranks.collect::<Vec<_>>())
}

/// For each row how many charts came out since the row before, where steps lead from that to this.
fn gaps(rows: &[Ranked], days: i32, came_out: &dyn Fn(Date) -> bool) -> Vec<Option<usize>> {
    let gap = |at: usize| {
        let gap = rows[at].0.day_number() - rows[at.checked_sub(1)?].0.day_number();
        let known = gap % days == 0 && between(rows, at, days).all(|(date, _)| came_out(date));
        known.then(|| gap as usize / days as usize - 1)
    };
    (0..rows.len()).map(gap).collect()
}

/// The dates between a row and the one before.
fn between(rows: &[Ranked], at: usize, days: i32) -> impl Iterator<Item = Ranked> {
    let (from, to) = (rows[at - 1].0, rows[at].0.day_number());
    let dates = (1..).map_while(move |step| from.plus_days(step * days).ok());
    let dates = dates.take_while(move |date| date.day_number() < to);
    dates.map(|date| (date, None))
}
