//! What an import read and found, in one line and as JSON.

use super::capture::{Place, Ranked};
use super::captures::Captures;
use crate::import::counted::created_charts;
use crate::import::import_summary::{ImportSummary, members_of, span_members};
use crate::song::{Date, Rank, Scope, Territory};
use crate::words::for_tag;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::{Display, Formatter, Result};

/// The most names that are listed.
const MOST_NAMES: usize = 20;

/// Counts of one import.
pub struct FeedSummary {
    /// The stores of which a feed was read.
    pub read: BTreeSet<Territory>,
    /// The first and the last day of the charts.
    pub span: Option<(Date, Date)>,
    /// The stores in which the song was on a chart that was read.
    pub charting: BTreeSet<Territory>,
    /// Those in which it was No. 1 of one.
    pub number_ones: BTreeSet<Territory>,
    /// Those in which the snapshot did not have it at No. 1.
    pub new_number_ones: BTreeSet<Territory>,
    /// The names of the files or stores that could not be read.
    pub failed: Vec<String>,
    /// The stores that could not be read, where it is known which ones these are.
    pub failed_stores: BTreeSet<Territory>,
    /// The id of the chart, if the snapshot did not list it.
    pub created: Option<String>,
}

impl FeedSummary {
    /// Counts of the charts, before they are compared with the snapshot.
    pub(super) fn of(captures: &Captures, ranked: &[Ranked]) -> FeedSummary {
        let dates = || ranked.iter().map(|capture| capture.time.date());
        let at = |is_counted: fn(Rank) -> bool| {
            let counted = ranked.iter().filter(|capture| match capture.place {
                Place::At(rank) => is_counted(rank),
                _ => false,
            });
            counted.map(|capture| capture.territory).collect()
        };
        FeedSummary {
            read: ranked.iter().map(|capture| capture.territory).collect(),
            span: dates().min().zip(dates().max()),
            charting: at(|_| true),
            number_ones: at(Rank::is_top),
            new_number_ones: BTreeSet::new(),
            failed: captures.failed().to_vec(),
            failed_stores: captures.failed_stores().clone(),
            created: None,
        }
    }
}

impl Display for FeedSummary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.read.len() {
            1 => f.write_str("1 store read")?,
            read => write!(f, "{read} stores read")?,
        }
        if let Some((first, last)) = self.span {
            write!(f, ", {first}")?;
            if last != first {
                write!(f, " to {last}")?;
            }
        }
        match self.charting.len() {
            0 => f.write_str("; the song charts in none of them")?,
            charting => write!(f, "; the song charts in {charting}")?,
        }
        match self.number_ones.len() {
            0 => {}
            tops => write!(f, ", at No. 1 in {tops}")?,
        }
        if !self.new_number_ones.is_empty() {
            let words = for_tag("en");
            let scopes = self
                .new_number_ones
                .iter()
                .map(|new| Scope::Territory(*new));
            let names: Vec<&str> = scopes.map(|scope| words.scope(scope)).collect();
            write!(f, "; new No. 1 in {}: {}", names.len(), listed(&names))?;
        }
        if !self.failed.is_empty() {
            write!(
                f,
                "; {} failed: {}",
                self.failed.len(),
                listed(&self.failed)
            )?;
        }
        f.write_str(&created_charts(self.created.as_slice()))
    }
}

impl ImportSummary for FeedSummary {
    fn members(&self) -> Map<String, Value> {
        let (from, to) = span_members(self.span);
        members_of(json!({
            "storesRead": codes(&self.read),
            "from": from,
            "to": to,
            "charting": codes(&self.charting),
            "numberOnes": codes(&self.number_ones),
            "newNumberOnes": codes(&self.new_number_ones),
            "failed": self.failed,
            "failedStores": codes(&self.failed_stores),
            "createdCharts": self.created.as_slice(),
        }))
    }
}

fn codes(territories: &BTreeSet<Territory>) -> Vec<&str> {
    territories.iter().map(|one| one.code()).collect()
}

/// Names in a list, the first [`MOST_NAMES`] of them.
fn listed<T: AsRef<str>>(names: &[T]) -> String {
    let shown: Vec<&str> = names.iter().take(MOST_NAMES).map(AsRef::as_ref).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
