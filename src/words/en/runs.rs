//! Peaks, latest ranks, and how long a song was on a chart.

use super::dates::dated;
use crate::song::{Cadence, Moment, Rank};

pub(super) fn peak_with_date(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("peak No. {}", rank.number()), when)
}

pub(super) fn latest(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("latest No. {}", rank.number()), when)
}

pub(super) fn peak_date(rank: Rank, when: Moment) -> String {
    let text = if rank.is_top() {
        "first No. 1"
    } else {
        "peak reached"
    };
    dated(text, Some(when))
}

pub(super) fn time_on_chart(count: usize, cadence: Option<Cadence>) -> String {
    match (count, unit(count, cadence)) {
        (1, "chart") => "charted once".to_owned(),
        (_, "charts") => format!("charted {count} times"),
        (_, unit) => format!("{count} {unit} on chart"),
    }
}

pub(super) fn chart_count(count: usize, cadence: Option<Cadence>) -> String {
    format!("{count} {}", unit(count, cadence))
}

pub(super) const FIGURE_NAMES: [&str; 8] = [
    "Debut",
    "On the chart",
    "At No. 1",
    "In the top 10",
    "Biggest climb",
    "Biggest fall",
    "Re-entries",
    "Longest run",
];

pub(super) fn unit(count: usize, cadence: Option<Cadence>) -> &'static str {
    match (cadence, count) {
        (Some(Cadence::DAILY), 1) => "day",
        (Some(Cadence::DAILY), _) => "days",
        (Some(Cadence::WEEKLY), 1) => "week",
        (Some(Cadence::WEEKLY), _) => "weeks",
        (_, 1) => "chart",
        _ => "charts",
    }
}
