//! The days of one place as segments of a history.

use super::dated_rank::DatedRank;
use super::days::Days;
use super::writing::segments_like;
use crate::song::{Cadence, Date};
use serde_json::Value;
use std::collections::BTreeSet;

/// Segments with the keys of `like`. A day without the song is written only right after one with it, where a run ends; the
/// chart is known not to have the song from then on. Days that nobody captured between two ranks are listed as such, so that
/// they end no run. `taken` are days that other segments have.
pub fn own_segments(
    like: &Value,
    days: &Days,
    taken: &BTreeSet<Date>,
    cadence: Option<Cadence>,
) -> Vec<Value> {
    let rows = needed(days);
    let uncaptured = uncaptured(&rows, taken, cadence);
    let (steady, apart) = split(&rows, cadence);
    let mut segments = Vec::new();
    for rows in [steady, apart].iter().filter(|rows| !rows.is_empty()) {
        // Only the first one lists days that were not captured.
        let uncaptured = if segments.is_empty() {
            &uncaptured[..]
        } else {
            &[]
        };
        segments.extend(segments_like(like, rows, uncaptured, cadence, &|_| false));
    }
    segments
}

/// The days that have a rank, and the first one without the song after each of them.
fn needed(days: &Days) -> Vec<DatedRank> {
    let mut rows = Vec::new();
    let mut is_on_chart = false;
    for (date, rank) in days {
        if is_on_chart || rank.is_some() {
            rows.push((*date, *rank));
        }
        is_on_chart = rank.is_some();
    }
    rows
}

/// The days between two ranks for which there is nothing, if these are far enough apart to end a run.
fn uncaptured(rows: &[DatedRank], taken: &BTreeSet<Date>, cadence: Option<Cadence>) -> Vec<Date> {
    let Some(step) = cadence.map(Cadence::days) else {
        return Vec::new();
    };
    let mut uncaptured = Vec::new();
    for pair in rows.windows(2) {
        let [(before, Some(_)), (after, Some(_))] = pair else {
            continue;
        };
        if (after.day_number() - before.day_number()) / 2 < step {
            continue;
        }
        let later = (1..).map_while(|steps| before.plus_days(steps * step).ok());
        let between = later.take_while(|date| date < after);
        uncaptured.extend(between.filter(|date| !taken.contains(date)));
    }
    uncaptured
}

/// Two lists of rows. A day without the song that comes one step after a rank stays with it in the first list. If it comes
/// later, it is in the second list together with that rank, since a segment must have a rank.
fn split(rows: &[DatedRank], cadence: Option<Cadence>) -> (Vec<DatedRank>, Vec<DatedRank>) {
    let mut steady: Vec<DatedRank> = Vec::new();
    let mut apart = Vec::new();
    for (date, rank) in rows {
        let before = steady.last().copied();
        match (before, cadence) {
            (Some(before), Some(cadence))
                if rank.is_none()
                    && date.day_number() - before.0.day_number() != cadence.days() =>
            {
                steady.pop();
                apart.extend([before, (*date, None)]);
            }
            _ => steady.push((*date, *rank)),
        }
    }
    (steady, apart)
}
