//! Histories whose dates are not in order.

use super::repair::Repair;
use crate::check::{Diagnostic, Mistake};
use crate::song::Date;
use serde_json::Value;

/// Sorts the dates of a history together with their ranks, and leaves out a date that is listed twice with one rank. `None`
/// where a date has two ranks or cannot be read.
pub fn repair(snapshot: &Value, error: &Diagnostic) -> Option<Repair> {
    if error.mistake.as_deref() != Some(&Mistake::DateOrder) {
        return None;
    }
    let (dates_at, _) = error.location.pointer.rsplit_once('/')?;
    let (at, _) = dates_at.rsplit_once('/')?;
    let segment = snapshot.pointer(at)?;
    let (dates, ranks) = (segment["dates"].as_array()?, segment["ranks"].as_array()?);
    if dates.len() != ranks.len() {
        return None;
    }
    let dated = dates.iter().zip(ranks).map(|(date, rank)| {
        let date = Date::parse(date.as_str()?).ok()?;
        Some((date, rank.clone()))
    });
    let mut dated: Vec<(Date, Value)> = dated.collect::<Option<_>>()?;
    dated.sort_by_key(|(date, _)| *date);
    dated.dedup();
    if !dated.is_sorted_by(|(first, _), (second, _)| first < second) {
        return None;
    }
    let (dates, ranks): (Vec<Value>, Vec<Value>) = dated
        .into_iter()
        .map(|(date, rank)| (Value::String(date.to_string()), rank))
        .unzip();
    let mut sorted = segment.clone();
    sorted["dates"] = Value::Array(dates);
    sorted["ranks"] = Value::Array(ranks);
    Some(Repair::Set(at.to_owned(), sorted))
}
