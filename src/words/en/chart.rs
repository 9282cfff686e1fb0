//! Charts: their kinds, places and dates.

use super::places;
use crate::song::ChartKind;
use crate::words::language::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    heading: "Charts",
    no_chart: "No chart data for this song.",
    chart_kind,
    chart_means,
    territory: "Territory",
    worldwide: places::WORLDWIDE,
    no_record: "no data",
    board: "Map",
    list: "List",
    layout: "Show as",
    bands: ["No. 1", "2–10", "11–50", "51 and below"],
    band_filter: "Show only",
    not_charted: "no rank reported",
    not_on_chart: "not on the chart",
    find: "Find a place",
    region: "Region",
    all_regions: "All regions",
    regions: ["Africa", "Americas", "Asia", "Europe", "Oceania"],
    sort: "Order",
    sorts: ["By rank", "By name", "By first No. 1"],
    matching_places,
};

fn chart_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => "National chart",
        ChartKind::Retailer => "One retailer’s chart",
        ChartKind::Streaming => "One streaming service’s chart",
        ChartKind::Aggregate => "Several sources added up",
        ChartKind::FanComputed => "Computed by fans",
        ChartKind::Unknown => "Unknown kind of chart",
    }
}

fn chart_means(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => {
            "A country’s own chart: sales and plays there, counted by one organisation."
        }
        ChartKind::Retailer => {
            "What one shop sold. Streams, radio and other shops are not included."
        }
        ChartKind::Streaming => {
            "What was played on one streaming service. Sales and other services are not included."
        }
        ChartKind::Aggregate => "Several charts or services added up by its maker’s own rules.",
        ChartKind::FanComputed => {
            "Computed by fans from public figures; no chart company is behind it."
        }
        ChartKind::Unknown => "It is not known what this chart counts.",
    }
}

fn matching_places(count: usize) -> String {
    match count {
        0 => "No matching place.".to_owned(),
        1 => "1 place".to_owned(),
        count => format!("{count} places"),
    }
}
