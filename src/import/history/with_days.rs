//! Adds days of whole charts to the segments of a history.

use super::days::{Days, add_day};
use super::edits::Edits;
use super::own_segments::own_segments;
use super::rows::Rows;
use super::stored::{self, StoredSegment};
use crate::check::Diagnostics;
use crate::song::{Cadence, Date, Rank, Scope};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What is kept where this source has another rank on a day already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SameDay {
    /// The better rank, of a chart that changes during the day.
    Best,
    /// The new rank, of a chart that is made once a day. Unless it may replace the other, that is an error.
    New { replace: bool },
}

/// The history with the days of these places; `None` where a segment of the chart has an error, which `check` reports. A day
/// that a segment of another source has stays as it is there.
pub fn with_days(
    history: &[Value],
    chart: &str,
    source: &str,
    days: &BTreeMap<Scope, Days>,
    same_day: SameDay,
    found: &mut Diagnostics,
) -> Option<Vec<Value>> {
    let rows = Rows {
        charts: vec![chart.to_owned()],
        ..Rows::default()
    };
    let stored = stored::charts(&rows, history, &[])?.pop()?;
    let captured = days.values().flat_map(|days| days.keys());
    let dates = stored.dates.iter().chain(captured);
    let cadence = Cadence::of_days(dates.map(|date| date.day_number()).collect());
    let mut edits = Edits::default();
    let mut differing = Differing::default();
    for (scope, days) in days {
        let segments = stored.segments.get(scope).map_or(&[][..], Vec::as_slice);
        let (own, others): (Vec<_>, Vec<_>) = segments
            .iter()
            .partition(|segment| segment.is_only_from(source));
        let mut all = Days::new();
        for (date, rank) in own.iter().flat_map(|segment| &segment.rows) {
            add_day(&mut all, *date, *rank);
        }
        for (date, rank) in days {
            match same_day {
                SameDay::Best => add_day(&mut all, *date, *rank),
                SameDay::New { replace } => {
                    let known = all.insert(*date, *rank).filter(|known| known != rank);
                    if let Some(known) = known.filter(|_| !replace) {
                        contradicts(*scope, *date, *rank, known, found);
                    }
                }
            }
        }
        let taken = taken(&others);
        all.retain(|date, rank| match taken.get(date) {
            None => true,
            Some(other) => {
                differing.compare(*scope, *date, *rank, *other);
                false
            }
        });
        let like = json!({ "chart": chart, "territory": scope.code(), "source": source });
        let new = own_segments(&like, &all, &taken.into_keys().collect(), cadence);
        let last = segments.last().map(|segment| segment.index).or(stored.last);
        match (own.split_first(), last) {
            (Some((first, rest)), _) => {
                edits.instead.insert(first.index, new);
                edits
                    .instead
                    .extend(rest.iter().map(|segment| (segment.index, Vec::new())));
            }
            (None, Some(last)) => edits.after.entry(last).or_default().extend(new),
            (None, None) => edits.last.extend(new),
        }
    }
    differing.report(found);
    Some(edits.applied(history))
}

/// The error for a day on which a file and the snapshot differ.
fn contradicts(
    scope: Scope,
    date: Date,
    rank: Option<Rank>,
    known: Option<Rank>,
    found: &mut Diagnostics,
) {
    let (new, stored, code) = (said(rank), said(known), scope.code());
    found.error(
        "",
        format_args!("{new} in {code} on {date} contradicts {stored} in the snapshot; correct one of them, or import with --replace"),
    );
}

/// `rank 5`, or that there is no rank.
fn said(rank: Option<Rank>) -> String {
    match rank {
        Some(rank) => format!("rank {}", rank.number()),
        None => "no rank".to_owned(),
    }
}

/// The days of segments of other sources, with their ranks.
fn taken(others: &[&StoredSegment]) -> BTreeMap<Date, Option<Rank>> {
    let mut taken = BTreeMap::new();
    for segment in others {
        taken.extend(segment.uncaptured.iter().map(|date| (*date, None)));
        taken.extend(segment.rows.iter().copied());
    }
    taken
}

/// Days on which another source has another rank.
#[derive(Default)]
struct Differing {
    first: Option<String>,
    others: usize,
}

impl Differing {
    fn compare(&mut self, scope: Scope, date: Date, rank: Option<Rank>, other: Option<Rank>) {
        let Some(rank) = rank.filter(|rank| other != Some(*rank)) else {
            return;
        };
        if self.first.is_some() {
            self.others += 1;
            return;
        }
        let (new, stored, code) = (said(Some(rank)), said(other), scope.code());
        self.first = Some(format!(
            "{new} in {code} on {date} is not in the snapshot, where another source has {stored} for that day; it stays as it is"
        ));
    }

    fn report(self, found: &mut Diagnostics) {
        let Some(mut sentence) = self.first else {
            return;
        };
        if self.others > 0 {
            sentence += &format!(" ({} days)", self.others + 1);
        }
        found.warning("", format_args!("{sentence}"));
    }
}
