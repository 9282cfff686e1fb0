//! Rows of performance: one per chart and place, whose ranks agree with each other.

use super::desk::Desk;
use crate::snapshot::Performance;
use crate::song::{Peak, Row};

pub(super) fn read(desk: &mut Desk, rows: &[Performance]) -> Vec<Row> {
    let mut read: Vec<Row> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let at = format!("/performance/{index}");
        let Some(row) = one(desk, &at, row) else {
            continue;
        };
        if read
            .iter()
            .any(|other| other.chart == row.chart && other.scope == row.scope)
        {
            desk.fault(
                at,
                format!(
                    "{} has an earlier row on this chart; one row holds all",
                    row.scope.code()
                ),
            );
        }
        read.push(row);
    }
    read
}

fn one(desk: &mut Desk, at: &str, row: &Performance) -> Option<Row> {
    let chart = desk.chart(at, &row.chart);
    let scope = desk.scope(at, &row.territory);
    let peak = row
        .peak
        .and_then(|number| desk.rank(&format!("{at}/peak"), number, chart));
    let rank = row
        .rank
        .and_then(|number| desk.rank(&format!("{at}/rank"), number, chart));
    if row.peak.is_none() && row.rank.is_none() {
        desk.fault(at, "the row has neither a peak nor a rank");
    }
    if let (Some(peak), Some(rank)) = (peak, rank)
        && rank < peak
    {
        let message = format!(
            "peak {} is worse than the rank {} of the same row",
            peak.number(),
            rank.number()
        );
        desk.fault(format!("{at}/peak"), message);
    }
    let first_no1_at = desk.optional_fact(format!("{at}/firstNo1At"), row.first_no1_at.as_ref());
    if let Some(best) = peak
        .or(rank)
        .filter(|best| !best.is_top() && first_no1_at.is_some())
    {
        desk.fault(
            format!("{at}/firstNo1At"),
            format!(
                "a No. 1 is dated, but the row's best rank is {}",
                best.number()
            ),
        );
    }
    let peak_at = desk.optional_fact(format!("{at}/peakAt"), row.peak_at.as_ref());
    let rank_at = desk.optional_fact(format!("{at}/rankAt"), row.rank_at.as_ref());
    let source = desk.due_source(at, "row", row.source.as_ref());
    let peak = peak.map(Peak);
    Some(Row {
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
