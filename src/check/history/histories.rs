//! Joins the segments of each chart and place, and compares the ranks of their dates.

use super::dates::{dates, uncaptured};
use crate::check::checker::Checker;
use crate::snapshot::{self, At};
use crate::song::{ChartId, Date, Entry, History, Peak, Rank, Scope};
use std::fmt::Arguments;

/// The chart of a date, with the song's rank or without the song, and where that is written: the indexes of the segment
/// and of the rank in it.
type Published = (Date, Option<Rank>, (usize, usize));

pub(in crate::check) fn checked_histories(
    checker: &mut Checker,
    list: &At<[snapshot::History]>,
    segments: &[snapshot::History],
) -> Vec<History> {
    let mut histories: Vec<(History, Vec<Published>)> = Vec::new();
    // Sorted, with their indexes in `histories`.
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
        let history_index = found.map(|at| known[at].2).unwrap_or_else(|at| {
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
        let (history, all) = &mut histories[history_index];
        all.extend(published);
        history.uncaptured.extend(uncaptured);
        history
            .sources
            .extend(source.filter(|source| !history.sources.contains(source)));
    }
    histories
        .into_iter()
        .filter_map(|(history, published)| join(checker, list, history, published))
        .collect()
}

fn join(
    checker: &mut Checker,
    list: &At<[snapshot::History]>,
    mut history: History,
    mut published: Vec<Published>,
) -> Option<History> {
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
                    history.scope.code()
                ),
            );
        }
    }
    published.dedup_by_key(|(date, _, _)| *date);
    history.uncaptured.sort_unstable();
    history.uncaptured.dedup();
    for (date, _, at) in &published {
        if history.uncaptured.binary_search(date).is_ok() {
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
    for (date, rank, _) in published {
        match rank {
            Some(rank) => history.entries.push(Entry { date, rank }),
            None => history.absences.push(date),
        }
    }
    history.peak = Peak(history.entries.iter().map(|entry| entry.rank).min()?);
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
