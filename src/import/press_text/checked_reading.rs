//! Checks that what a text says is one thing: each count once, no more names than are counted, and a date where one is needed.

use super::claimed::Claimed;
use super::reader;
use super::reading::Reading;
use crate::check::Diagnostics;
use crate::song::{Metric, Qualifier, Rank};

/// What the text says; what is wrong with it is added to `found`. `needs_date` where its author states none.
pub fn read(text: &str, rank: Rank, needs_date: bool, found: &mut Diagnostics) -> Reading {
    let mut reading = reader::read(text, rank, found);
    keep_one_count_each(&mut reading, found);
    if text.trim().is_empty() {
        found.error(
            "",
            format_args!(
                "the text is empty; give the sentences that say where the song was on the chart"
            ),
        );
    } else if reading.named.is_empty() && reading.claims.is_empty() && !found.has_errors() {
        found.error(
            "",
            format_args!("the text has neither a list of territories at No. {} nor a count such as “82 countries”", rank.number()),
        );
    }
    if needs_date && !has_one_date(&reading, rank, found) {
        reading.dates.clear();
    }
    for Claimed { count, metric, .. } in &reading.claims {
        let named = reading.named.len();
        let is_about_names = *metric == Metric::NumberOne && rank.is_top();
        if is_about_names && count.qualifier == Qualifier::Exact && named > count.value as usize {
            found.error(
                count.bytes.clone(),
                format_args!(
                    "the text counts {}, but names {named}; correct the count or the list",
                    count.value
                ),
            );
        }
    }
    reading
}

/// A count that the text repeats is one claim; two different ones cannot both be true.
fn keep_one_count_each(reading: &mut Reading, found: &mut Diagnostics) {
    let mut kept: Vec<Claimed> = Vec::new();
    for claimed in reading.claims.drain(..) {
        let (count, known) = (&claimed.count, claimed.metric);
        match kept.iter().find(|first| first.metric == known) {
            Some(Claimed { count: first, .. }) if first.value != count.value => found.error(
                count.bytes.clone(),
                format_args!(
                    "the text counts {} here and {} before; import the sentences about one of them alone",
                    count.value, first.value
                ),
            ),
            Some(_) => {}
            None => kept.push(claimed),
        }
    }
    reading.claims = kept;
}

/// Whether the text states one day, where a fact needs it. Else that is an error.
fn has_one_date(reading: &Reading, rank: Rank, found: &mut Diagnostics) -> bool {
    const ADVICE: &str = "give it with --date, as in --date 2021-11-08";
    let counted = reading.claims.first();
    let listed = reading.named.first().filter(|_| !rank.is_top());
    let (bytes, why) = match (counted, listed) {
        (Some(claimed), _) => (
            claimed.count.bytes.clone(),
            "a count needs the day on which it was true".to_owned(),
        ),
        (None, Some((_, bytes))) => (
            bytes.clone(),
            format!(
                "rank {} needs the day on which the song had it",
                rank.number()
            ),
        ),
        (None, None) => return false,
    };
    let first = reading.dates.first();
    let other = reading
        .dates
        .iter()
        .find(|other| first.is_some_and(|first| first.date != other.date));
    match (first, other) {
        (Some(_), None) => true,
        (Some(first), Some(other)) => {
            found.error(
                other.bytes.clone(),
                format_args!(
                    "{why}, and the text states {} and {}; {ADVICE}",
                    first.date, other.date
                ),
            );
            false
        }
        (None, _) => {
            found.error(bytes, format_args!("{why}; {ADVICE}"));
            false
        }
    }
}
