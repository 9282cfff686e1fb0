//! The rows of one chart in one territory, new and stored.

use crate::check::Diagnostics;
use crate::import::history::dated_rank::DatedRank;
use crate::import::history::edits::Edits;
use crate::import::history::rows::Row;
use crate::import::history::stored::{StoredChart, StoredSegment};
use crate::import::history::writing::{segments_like, set_uncaptured};
use crate::song::{Date, Rank, Scope};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// One chart in one territory, with its stored segments.
pub struct ChartTerritory<'a> {
    pub id: &'a str,
    pub scope: Scope,
    pub chart: &'a StoredChart<'a>,
    pub stored: &'a [StoredSegment<'a>],
    pub source: &'a str,
}

impl ChartTerritory<'_> {
    /// The rows that the snapshot does not have, with those that replace a rank, and the number of these.
    pub fn fresh(
        &self,
        rows: &BTreeMap<Date, Row>,
        replace: bool,
        found: &mut Diagnostics,
    ) -> (BTreeMap<Date, Rank>, usize) {
        let segments = self.stored.iter();
        let stored: BTreeMap<Date, Option<Rank>> = segments
            .flat_map(|segment| segment.rows.iter().copied())
            .collect();
        let mut fresh = BTreeMap::new();
        let mut filled = Vec::new();
        let mut replaced = 0;
        for (date, row) in rows {
            let number = row.rank.number();
            if let Some(places) = self.chart.positions.filter(|lowest| *lowest < row.rank) {
                let sentence = format_args!(
                    "rank {number} is beyond the chart’s {} positions",
                    places.number()
                );
                found.error(row.bytes.clone(), sentence);
                continue;
            }
            match stored.get(date) {
                Some(Some(rank)) if *rank == row.rank => continue,
                Some(Some(rank)) if !replace => {
                    let sentence = format_args!(
                        "rank {number} in {} on {date} contradicts rank {} in the snapshot; correct one of them, or import with --replace",
                        self.scope.code(),
                        rank.number()
                    );
                    found.error(row.bytes.clone(), sentence);
                    continue;
                }
                Some(None) => filled.push((*date, row)),
                Some(Some(_)) => replaced += 1,
                None => {}
            }
            fresh.insert(*date, row.rank);
        }
        if let [(date, row), others @ ..] = &filled[..] {
            let mut sentence = format!(
                "the snapshot lists {date} as a date off the chart in {}; the row replaces that",
                self.scope.code()
            );
            if !others.is_empty() {
                sentence += &format!(" ({} rows)", filled.len());
            }
            found.warning(row.bytes.clone(), format_args!("{sentence}"));
        }
        (fresh, replaced)
    }

    /// Adds uncaptured dates to the last segment that begins before the first of them.
    pub fn list(&self, uncaptured: &BTreeSet<Date>, edits: &mut Edits) {
        let begins = |segment: &&StoredSegment| {
            let first = segment.rows.first().map(|(date, _)| date);
            first < uncaptured.first()
        };
        if let Some(segment) = self.stored.iter().rfind(begins) {
            let known: BTreeSet<Date> = segment.uncaptured.iter().copied().collect();
            let dates: Vec<Date> = known.union(uncaptured).copied().collect();
            let mut value = segment.value.clone();
            set_uncaptured(&mut value, &dates);
            edits.instead.insert(segment.index, vec![value]);
        }
    }

    /// Writes new rows and uncaptured dates together with the stored rows of the same source, and removes the dates of new
    /// rows from segments of other sources.
    pub fn write(
        &self,
        fresh: &BTreeMap<Date, Rank>,
        uncaptured: &BTreeSet<Date>,
        edits: &mut Edits,
    ) {
        let cadence = self.chart.cadence;
        let is_old = |date: &Date| !fresh.contains_key(date);
        let mut own: BTreeMap<Date, Option<Rank>> = BTreeMap::new();
        let mut unseen: BTreeSet<Date> = uncaptured.clone();
        let mut taken: BTreeSet<Date> = BTreeSet::new();
        let mut at = None;
        for segment in self.stored {
            let rows: Vec<DatedRank> = segment
                .rows
                .iter()
                .filter(|(date, _)| is_old(date))
                .copied()
                .collect();
            let dates: Vec<Date> = segment
                .uncaptured
                .iter()
                .filter(|date| is_old(date))
                .copied()
                .collect();
            let whole = rows.len() == segment.rows.len();
            // A segment must have a rank, so the remaining dates of one without are moved.
            if segment.is_only_from(self.source) || rows.iter().all(|(_, rank)| rank.is_none()) {
                own.extend(rows);
                unseen.extend(dates);
                at = at.or(Some(segment.index));
                edits.instead.insert(segment.index, Vec::new());
                continue;
            }
            taken.extend(rows.iter().map(|(date, _)| *date));
            taken.extend(&dates);
            if !whole {
                let segments = segments_like(segment.value, &rows, &dates, cadence, &|_| false);
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
        let rows: Vec<DatedRank> = own.into_iter().collect();
        let unseen: Vec<Date> = unseen.into_iter().collect();
        let like =
            json!({ "chart": self.id, "territory": self.scope.code(), "source": self.source });
        let came_out = |date| self.chart.dates.contains(&date) && !taken.contains(&date);
        let new = segments_like(&like, &rows, &unseen, cadence, &came_out);
        let last = self.stored.last().map(|segment| segment.index);
        match (at, last.or(self.chart.last)) {
            (Some(at), _) => edits.instead.entry(at).or_default().extend(new),
            (None, Some(last)) => edits.after.entry(last).or_default().extend(new),
            (None, None) => edits.last.extend(new),
        }
    }
}
