//! Joins the segments of each chart and place, and compares the ranks of their dates.

use super::dates::{dates, uncaptured};
use crate::check::checker::Checker;
use crate::snapshot::{self, At};
use crate::song::{ChartId, Date, Entry, History, Rank, Scope, SourceId};
use std::fmt::Arguments;

/// The chart of a date, with the song's rank or without the song, and where that is written: the indexes of the segment
/// and of the rank in it.
type Published = (Date, Option<Rank>, (usize, usize));

/// The segments of one chart and place.
struct Segments {
    chart: ChartId,
    scope: Scope,
    published: Vec<Published>,
    uncaptured: Vec<Date>,
    sources: Vec<SourceId>,
}

pub(in crate::check) fn checked_histories(
    checker: &mut Checker,
    list: &At<[snapshot::History]>,
    segments: &[snapshot::History],
) -> Vec<History> {
    let mut all: Vec<Segments> = Vec::new();
    // Sorted, with their indexes in `all`.
    let mut known: Vec<(ChartId, Scope, usize)> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let at = list.item(index);
        let chart = checker.chart(&at.chart(), &segment.chart);
        let scope = checker.scope(&at.territory(), &segment.territory);
        checker.itunes_store(&at.territory(), chart, scope);
        let source = checker.expected_source(&at.source(), "history", &segment.source);
        let dates = dates(checker, &at, segment);
        let ranks: Vec<_> = segment
            .ranks
            .iter()
            .enumerate()
            .map(|(rank_index, rank)| {
                rank.and_then(|number| checker.rank(&at.ranks().item(rank_index), number, chart))
            })
            .collect();
        let uncaptured = uncaptured(checker, &at, segment);
        let (Some(chart), Some(scope), Some(dates)) = (chart, scope, dates) else {
            continue;
        };
        let published = dates
            .into_iter()
            .zip(ranks)
            .enumerate()
            .map(|(rank_index, (date, rank))| (date, rank, (index, rank_index)));
        let found =
            known.binary_search_by_key(&(chart, scope), |(chart, scope, _)| (*chart, *scope));
        let index_in_all = found.map(|at| known[at].2).unwrap_or_else(|at| {
            known.insert(at, (chart, scope, all.len()));
            all.push(Segments {
                chart,
                scope,
                published: Vec::new(),
                uncaptured: Vec::new(),
                sources: Vec::new(),
            });
            all.len() - 1
        });
        let same = &mut all[index_in_all];
        same.published.extend(published);
        same.uncaptured.extend(uncaptured);
        same.sources
            .extend(source.filter(|source| !same.sources.contains(source)));
    }
    all.into_iter()
        .filter_map(|segments| joined(checker, list, segments))
        .collect()
}

/// The history of these segments; `None` if no chart has the song.
fn joined(
    checker: &mut Checker,
    list: &At<[snapshot::History]>,
    segments: Segments,
) -> Option<History> {
    let Segments {
        chart,
        scope,
        mut published,
        mut uncaptured,
        sources,
    } = segments;
    published.sort_by_key(|(date, _, _)| *date);
    for pair in published.windows(2) {
        let ((date, first, _), (other, second, at)) = (&pair[0], &pair[1]);
        if date == other && first != second {
            error_at(
                checker,
                list,
                *at,
                format_args!(
                    "{date} has two different ranks on this chart in {}",
                    scope.code()
                ),
            );
        }
    }
    published.dedup_by_key(|(date, _, _)| *date);
    uncaptured.sort_unstable();
    uncaptured.dedup();
    for (date, _, at) in &published {
        if uncaptured.binary_search(date).is_ok() {
            error_at(
                checker,
                list,
                *at,
                format_args!(
                    "{date} is listed as uncaptured, yet a rank or an absence is recorded"
                ),
            );
        }
    }
    let (mut entries, mut absences) = (Vec::new(), Vec::new());
    for (date, rank, _) in published {
        match rank {
            Some(rank) => entries.push(Entry { date, rank }),
            None => absences.push(date),
        }
    }
    let mut history = History::new(chart, scope, entries)?;
    history.absences = absences;
    history.uncaptured = uncaptured;
    history.sources = sources;
    Some(history)
}

fn error_at(
    checker: &mut Checker,
    list: &At<[snapshot::History]>,
    (segment, rank): (usize, usize),
    message: Arguments,
) {
    let at = list.item(segment);
    checker.error(&at.ranks().item(rank), message);
}
