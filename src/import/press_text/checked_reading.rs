//! Checks that what a text says is one thing: each count once, no more names than are counted, and a date where one is needed.

use super::reading::{self, Reading};
use crate::check::Diagnostics;
use crate::song::{Metric, Qualifier, Rank};

/// What the text says; what is wrong with it is added to `found`.
pub fn read(text: &str, rank: Rank, date: Option<&str>, found: &mut Diagnostics) -> Reading {
    let mut reading = reading::read(text, rank, found);
    keep_one_count_each(&mut reading, found);
    if text.trim().is_empty() {
        found.error(
            "",
            format_args!(
                "the text is empty; give the sentences that say where the song was on the chart"
            ),
        );
    } else if reading.named.is_empty() && reading.counts.is_empty() && !found.has_errors() {
        found.error(
            "",
            format_args!("the text has neither a list of territories at No. {} nor a count such as “82 countries”", rank.number()),
        );
    }
    if date.is_none() {
        needs_date(&reading, rank, found);
    }
    for (count, metric) in &reading.counts {
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
    let mut kept: Reading = Reading::default();
    for (count, metric) in reading.counts.drain(..) {
        match kept.counts.iter().find(|(_, known)| *known == metric) {
            Some((first, _)) if first.value != count.value => found.error(
                count.bytes.clone(),
                format_args!(
                    "the text counts {} here and {} before; import the sentences about one of them alone",
                    count.value, first.value
                ),
            ),
            Some(_) => {}
            None => kept.counts.push((count, metric)),
        }
    }
    reading.counts = kept.counts;
}

fn needs_date(reading: &Reading, rank: Rank, found: &mut Diagnostics) {
    const ADVICE: &str = "give it with --date, as in --date 2021-11-08";
    if let Some((count, _)) = reading.counts.first() {
        found.error(
            count.bytes.clone(),
            format_args!("a count needs the day on which it was true; {ADVICE}"),
        );
    } else if let (false, Some((_, bytes))) = (rank.is_top(), reading.named.first()) {
        found.error(
            bytes.clone(),
            format_args!(
                "rank {} needs the day on which the song had it; {ADVICE}",
                rank.number()
            ),
        );
    }
}
