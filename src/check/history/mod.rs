//! Histories: segments of ranks over time, joined into one history per chart and place.

mod dates;

use super::desk::Desk;
use super::place::Place;
use crate::snapshot;
use crate::song::{ChartId, Date, Entry, History, Peak, Rank, Scope};
use dates::{dates, uncaptured};
use std::fmt::Arguments;

/// A chart that came out on a date, with or without the song, and where that was said: in which
/// segment, at which of its ranks.
type Seen = (Date, Option<crate::song::Rank>, (usize, usize));

const HISTORY: Place = Place::top("history");

pub(super) fn read(desk: &mut Desk, segments: &[snapshot::History]) -> Vec<History> {
    let mut histories: Vec<(History, Vec<Seen>)> = Vec::new();
    // In order, with their places among the histories.
    let mut known: Vec<(ChartId, Scope, usize)> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let at = HISTORY.item(index);
        let chart = desk.chart(&at, &segment.chart);
        let scope = desk.scope(&at, &segment.territory);
        desk.store(&at, chart, scope);
        let source = desk.due_source(&at, "history", &segment.source);
        let dates = dates(desk, &at, segment);
        let ranks: Vec<_> = segment
            .ranks
            .iter()
            .enumerate()
            .map(|(place, rank)| {
                rank.and_then(|number| desk.rank(&at.key("ranks").item(place), number, chart))
            })
            .collect();
        let uncaptured = uncaptured(desk, &at, segment);
        let (Some(chart), Some(scope), Some(dates)) = (chart, scope, dates) else {
            continue;
        };
        let seen = dates.into_iter().zip(ranks).enumerate();
        let seen = seen.map(|(place, (date, rank))| (date, rank, (index, place)));
        let found =
            known.binary_search_by_key(&(chart, scope), |(chart, scope, _)| (*chart, *scope));
        let place = found.map(|at| known[at].2).unwrap_or_else(|at| {
            known.insert(at, (chart, scope, histories.len()));
            let (entries, absences, uncaptured, sources) = Default::default();
            histories.push((
                History {
                    chart,
                    scope,
                    entries,
                    peak: Peak(Rank::TOP),
                    absences,
                    uncaptured,
                    sources,
                },
                Vec::new(),
            ));
            histories.len() - 1
        });
        let (history, all) = &mut histories[place];
        all.extend(seen);
        history.uncaptured.extend(uncaptured);
        history
            .sources
            .extend(source.filter(|source| !history.sources.contains(source)));
    }
    histories
        .into_iter()
        .filter_map(|(history, seen)| join(desk, history, seen))
        .collect()
}

fn join(desk: &mut Desk, mut history: History, mut seen: Vec<Seen>) -> Option<History> {
    seen.sort_by_key(|(date, _, _)| *date);
    for pair in seen.windows(2) {
        let ((date, first, _), (other, second, at)) = (&pair[0], &pair[1]);
        if date == other && first != second {
            fault(
                desk,
                *at,
                format_args!(
                    "{date} has two different ranks on this chart in {}",
                    history.scope.code()
                ),
            );
        }
    }
    seen.dedup_by_key(|(date, _, _)| *date);
    history.uncaptured.sort_unstable();
    history.uncaptured.dedup();
    for (date, _, at) in &seen {
        if history.uncaptured.binary_search(date).is_ok() {
            fault(
                desk,
                *at,
                format_args!(
                    "{date} is listed as uncaptured, yet a rank or an absence is recorded"
                ),
            );
        }
    }
    for (date, rank, _) in seen {
        match rank {
            Some(rank) => history.entries.push(Entry { date, rank }),
            None => history.absences.push(date),
        }
    }
    history.peak = Peak(history.entries.iter().map(|entry| entry.rank).min()?);
    Some(history)
}

fn fault(desk: &mut Desk, (segment, rank): (usize, usize), message: Arguments) {
    let at = HISTORY.item(segment);
    desk.fault(&at.key("ranks").item(rank), message);
}
