//! Charts: their kinds, their places and days.

use super::dates::short_date;
use crate::song::{ChartKind, Date};

pub(super) fn chart_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => "national chart",
        ChartKind::Retailer => "one retailer's chart",
        ChartKind::Streaming => "one streaming service's chart",
        ChartKind::Aggregate => "several sources added up",
        ChartKind::FanComputed => "computed by fans",
        ChartKind::Unknown => "kind not recorded",
    }
}

pub(super) fn chart_means(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => {
            "A country's own chart: what is sold and played there, counted by one organisation."
        }
        ChartKind::Retailer => {
            "What one shop sold. It says nothing of streams, radio or other shops."
        }
        ChartKind::Streaming => {
            "What was played on one streaming service. It says nothing of sales or other services."
        }
        ChartKind::Aggregate => "Several charts or services added up by a rule of its maker's.",
        ChartKind::FanComputed => {
            "Computed by fans from public figures; no chart company stands behind it."
        }
        ChartKind::Unknown => "What this chart counts is not recorded.",
    }
}

pub(super) fn places_left(count: usize) -> String {
    match count {
        0 => "No place is left.".to_owned(),
        1 => "1 place".to_owned(),
        count => format!("{count} places"),
    }
}

pub(super) fn at_once(date: Date, count: usize) -> String {
    match count {
        0 => format!("{}: No. 1 in no territory", short_date(date)),
        1 => format!("{}: No. 1 in 1 territory", short_date(date)),
        count => format!("{}: No. 1 in {count} territories", short_date(date)),
    }
}

pub(super) fn most_at_once(date: Date, count: usize) -> String {
    let date = short_date(date);
    match count {
        1 => format!("At No. 1 at once: 1 territory at most, first on {date}"),
        count => format!("At No. 1 at once: {count} territories at most, first on {date}"),
    }
}
