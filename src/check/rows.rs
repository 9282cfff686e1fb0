//! Rows of performance: one for each chart and place, with ranks that agree with each other.

use super::checker::Checker;
use crate::check::Mistake;
use crate::snapshot::{At, Performance};
use crate::song::{ChartId, ChartRow, History, Peak, Scope, Song};

pub(super) fn checked_rows(
    checker: &mut Checker,
    list: &At<[Performance]>,
    rows: &[Performance],
) -> Vec<ChartRow> {
    let mut checked: Vec<ChartRow> = Vec::new();
    let mut known: Vec<(ChartId, Scope)> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let at = list.item(index);
        let Some(row) = checked_row(checker, &at, row) else {
            continue;
        };
        let place = (row.chart, row.scope);
        match known.binary_search(&place) {
            Err(index) => known.insert(index, place),
            Ok(_) => checker.mistake(
                Mistake::Repeated,
                &at,
                format_args!(
                    "{} already has a row on this chart; put everything in one row",
                    row.scope.code()
                ),
            ),
        }
        checked.push(row);
    }
    checked
}

fn checked_row(checker: &mut Checker, at: &At<Performance>, row: &Performance) -> Option<ChartRow> {
    let chart = checker.chart(&at.chart(), &row.chart);
    let scope = checker.scope(&at.territory(), &row.territory);
    checker.itunes_store(&at.territory(), chart, scope);
    let peak = checker.optional_rank(&at.peak(), row.peak, chart);
    let rank = checker.optional_rank(&at.rank(), row.rank, chart);
    if row.peak.is_none() && row.rank.is_none() {
        checker.error(at, format_args!("the row has neither a peak nor a rank"));
    }
    if let (Some(peak), Some(rank)) = (peak, rank)
        && rank < peak
    {
        checker.error(
            &at.peak(),
            format_args!(
                "peak {} is worse than the rank {} of the same row",
                peak.number(),
                rank.number()
            ),
        );
    }
    let first_no1_at = checker.optional_fact_time(&at.first_no1_at(), &row.first_no1_at);
    if let Some(best) = peak
        .or(rank)
        .filter(|best| !best.is_top() && first_no1_at.is_some())
    {
        checker.error(
            &at.first_no1_at(),
            format_args!(
                "a No. 1 is dated, but the row's best rank is {}",
                best.number()
            ),
        );
    }
    let peak_at = checker.optional_fact_time(&at.peak_at(), &row.peak_at);
    let rank_at = checker.optional_fact_time(&at.rank_at(), &row.rank_at);
    let source = checker.expected_source(&at.source(), "row", &row.source);
    Some(ChartRow {
        chart: chart?,
        scope: scope?,
        peak: Peak::of(peak),
        peak_at,
        first_no1_at,
        rank,
        rank_at,
        source,
    })
}

/// Warns of a peak that is worse than a rank of the history for the same chart and place.
pub(super) fn compare_with_histories(checker: &mut Checker, list: &At<[Performance]>, song: &Song) {
    let place = |history: &&History| (history.chart, history.scope);
    let mut histories: Vec<&History> = song.histories.iter().collect();
    histories.sort_by_key(place);
    for (index, row) in song.rows.iter().enumerate() {
        let known = histories.binary_search_by_key(&(row.chart, row.scope), place);
        let history = known.ok().map(|index| histories[index]);
        if let (Some(peak), Some(history)) = (row.peak, history)
            && let Some(first) = history.first_at(history.peak().rank())
            && history.peak().beats(peak.rank())
        {
            checker.warning(
                &list.item(index).peak(),
                format_args!(
                    "peak {} is worse than the history's rank {} on {first}",
                    peak.rank().number(),
                    history.peak().rank().number()
                ),
            );
        }
    }
}
