//! Charts: unique ids, a known kind, a sensible number of places.

use super::desk::Desk;
use super::place::Place;
use crate::snapshot;
use crate::song::{Chart, ChartKind, Rank, is_chart_key};

const CHARTS: Place = Place::top("charts");

/// Learns the ids, so that everything read later can be held against them.
pub(super) fn name(desk: &mut Desk, charts: &[snapshot::Chart]) {
    for (index, chart) in charts.iter().enumerate() {
        let at = CHARTS.item(index);
        let at = at.key("id");
        let is_new = desk.charts.add(&chart.id);
        if !is_chart_key(&chart.id) {
            desk.fault(&at, format_args!("“{}” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100", chart.id));
        } else if !is_new {
            desk.fault(
                &at,
                format_args!("the id “{}” is already used by an earlier chart", chart.id),
            );
        }
        let positions = chart.positions.filter(|places| Rank::new(*places).is_ok());
        desk.positions.push(positions);
        let mut words = chart.id.split('-');
        desk.is_itunes.push(words.any(|word| word == "itunes"));
    }
}

pub(super) fn read(desk: &mut Desk, charts: &[snapshot::Chart]) -> Vec<Chart> {
    let mut read = Vec::new();
    for (index, chart) in charts.iter().enumerate() {
        let at = CHARTS.item(index);
        desk.filled(&at.key("name"), "name", &chart.name);
        let kind = desk.word(
            &at.key("kind"),
            "kind of chart",
            &chart.kind,
            &ChartKind::NAMES,
        );
        let positions = chart
            .positions
            .and_then(|places| size(desk, &at.key("positions"), places));
        let Some(kind) = kind else { continue };
        read.push(Chart {
            key: chart.id.clone(),
            name: chart.name.clone(),
            kind,
            positions,
        });
    }
    read
}

/// The number of places, which is also the lowest rank.
fn size(desk: &mut Desk, at: &Place, places: i64) -> Option<Rank> {
    let lowest = Rank::new(places).ok();
    if lowest.is_none() {
        desk.fault(
            at,
            format_args!(
                "a chart of {places} places is not possible; write 1 to {}",
                Rank::LOWEST
            ),
        );
    }
    lowest
}
