//! Charts: their kinds, places and dates.

use super::dates::short_date;
use crate::song::{ChartKind, Date};

pub(super) fn chart_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => "National chart",
        ChartKind::Retailer => "One retailer’s chart",
        ChartKind::Streaming => "One streaming service’s chart",
        ChartKind::Aggregate => "Several sources added up",
        ChartKind::FanComputed => "Computed by fans",
        ChartKind::Unknown => "Unknown kind of chart",
    }
}

pub(super) fn chart_means(kind: ChartKind) -> &'static str {
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

pub(super) fn matching_places(count: usize) -> String {
    match count {
        0 => "No matching place.".to_owned(),
        1 => "1 place".to_owned(),
        count => format!("{count} places"),
    }
}

pub(super) fn at_once(date: Date, count: usize) -> String {
    match count {
        0 => format!("{}: not No. 1 anywhere", short_date(date)),
        1 => format!("{}: No. 1 in 1 territory", short_date(date)),
        count => format!("{}: No. 1 in {count} territories", short_date(date)),
    }
}

pub(super) fn most_at_once(date: Date, count: usize) -> String {
    let date = short_date(date);
    match count {
        1 => format!("Most at No. 1 at once: 1 territory, first on {date}"),
        count => format!("Most at No. 1 at once: {count} territories, first on {date}"),
    }
}
