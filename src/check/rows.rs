//! Rows of performance: one per chart and place, whose ranks agree with each other.

use super::desk::Desk;
use super::place::Place;
use crate::snapshot::Performance;
use crate::song::{ChartId, ChartRow, History, Peak, Scope, Song};

const PERFORMANCE: Place = Place::top("performance");

pub(super) fn read(desk: &mut Desk, rows: &[Performance]) -> Vec<ChartRow> {
    let mut read: Vec<ChartRow> = Vec::new();
    let mut known: Vec<(ChartId, Scope)> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let at = PERFORMANCE.item(index);
        let Some(row) = one(desk, &at, row) else {
            continue;
        };
        let place = (row.chart, row.scope);
        match known.binary_search(&place) {
            Err(at) => known.insert(at, place),
            Ok(_) => desk.fault(
                &at,
                format_args!(
                    "{} already has a row on this chart; put everything in one row",
                    row.scope.code()
                ),
            ),
        }
        read.push(row);
    }
    read
}

fn one(desk: &mut Desk, at: &Place, row: &Performance) -> Option<ChartRow> {
    let chart = desk.chart(at, &row.chart);
    let scope = desk.scope(at, &row.territory);
    desk.store(at, chart, scope);
    let peak = desk.may_rank(&at.key("peak"), row.peak, chart);
    let rank = desk.may_rank(&at.key("rank"), row.rank, chart);
    if row.peak.is_none() && row.rank.is_none() {
        desk.fault(at, format_args!("the row has neither a peak nor a rank"));
    }
    if let (Some(peak), Some(rank)) = (peak, rank)
        && rank < peak
    {
        desk.fault(
            &at.key("peak"),
            format_args!(
                "peak {} is worse than the rank {} of the same row",
                peak.number(),
                rank.number()
            ),
        );
    }
    let first_no1_at = desk.may_fact(&at.key("firstNo1At"), &row.first_no1_at);
    if let Some(best) = peak
        .or(rank)
        .filter(|best| !best.is_top() && first_no1_at.is_some())
    {
        desk.fault(
            &at.key("firstNo1At"),
            format_args!(
                "a No. 1 is dated, but the row's best rank is {}",
                best.number()
            ),
        );
    }
    let peak_at = desk.may_fact(&at.key("peakAt"), &row.peak_at);
    let rank_at = desk.may_fact(&at.key("rankAt"), &row.rank_at);
    let source = desk.due_source(at, "row", &row.source);
    let peak = peak.map(Peak);
    Some(ChartRow {
        chart: chart?,
        scope: scope?,
        peak,
        peak_at,
        first_no1_at,
        rank,
        rank_at,
        source,
    })
}

/// A peak is the best of all ranks, so a history with a better one has outrun it.
pub(super) fn against_histories(desk: &mut Desk, song: &Song) {
    let place = |history: &&History| (history.chart, history.scope);
    let mut histories: Vec<&History> = song.histories.iter().collect();
    histories.sort_by_key(place);
    for (index, row) in song.rows.iter().enumerate() {
        let known = histories.binary_search_by_key(&(row.chart, row.scope), place);
        let history = known.ok().map(|at| histories[at]);
        if let (Some(peak), Some(history)) = (row.peak, history)
            && let Some(first) = history.first_at(history.peak.0)
            && history.peak.beats(peak.0)
        {
            desk.warn(
                &PERFORMANCE.item(index).key("peak"),
                format_args!(
                    "peak {} is worse than the history's rank {} on {first}",
                    peak.0.number(),
                    history.peak.0.number()
                ),
            );
        }
    }
}
