//! Charts: unique ids, a known kind, a possible number of positions.

use super::checker::Checker;
use crate::check::Mistake;
use crate::snapshot::{self, At, Pointer};
use crate::song::{Chart, Rank, is_chart_key};

/// Registers the ids for the parts that refer to charts.
pub(super) fn register_ids(
    checker: &mut Checker,
    list: &At<[snapshot::Chart]>,
    charts: &[snapshot::Chart],
) {
    for (index, chart) in charts.iter().enumerate() {
        let item = list.item(index);
        let at = item.id();
        let is_new = checker.charts.add(&chart.id);
        if !is_chart_key(&chart.id) {
            checker.error(&at, format_args!("“{}” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100", chart.id));
        } else if !is_new {
            checker.mistake(
                Mistake::Repeated,
                &at,
                format_args!("the id “{}” is already used by an earlier chart", chart.id),
            );
        }
        let possible = chart
            .positions
            .filter(|positions| Rank::new(*positions).is_ok());
        checker.positions.push(possible);
        let mut words = chart.id.split('-');
        checker.is_itunes.push(words.any(|word| word == "itunes"));
    }
}

pub(super) fn checked_charts(
    checker: &mut Checker,
    list: &At<[snapshot::Chart]>,
    charts: &[snapshot::Chart],
) -> Vec<Chart> {
    let mut checked = Vec::new();
    for (index, chart) in charts.iter().enumerate() {
        let at = list.item(index);
        checker.visible_text(&at.name(), "name", &chart.name);
        let kind = checker.keyword(&at.kind(), "kind of chart", &chart.kind);
        let positions = chart
            .positions
            .and_then(|number| positions(checker, &at.positions(), number));
        let Some(kind) = kind else { continue };
        checked.push(Chart {
            key: chart.id.clone(),
            name: chart.name.clone(),
            kind,
            positions,
        });
    }
    checked
}

/// The number of positions, which is also the lowest rank.
fn positions(checker: &mut Checker, at: &Pointer, number: i64) -> Option<Rank> {
    let lowest = Rank::new(number).ok();
    if lowest.is_none() {
        checker.error(
            at,
            format_args!(
                "a chart of {number} positions is not possible; write 1 to {}",
                Rank::LOWEST
            ),
        );
    }
    lowest
}
