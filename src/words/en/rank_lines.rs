//! Peaks, latest ranks, and how long a song was on a chart.

use super::dates;
use super::dates::dated;
use crate::song::{Cadence, Moment, Rank};
use crate::words::language::RankLineWords;

pub(super) const WORDS: RankLineWords = RankLineWords {
    heading: "Rank over time",
    add_place: "Add a place",
    remove: |name| format!("Remove {name}"),
    place_limit: "Up to five places",
    table: "Table",
    copy_csv: "Copy as CSV",
    rank_columns: ["Territory", "Date", "Rank", "Run"],
    peak_with_date,
    latest,
    peak_date,
    peak_of: |place, rank| format!("{place}, peak No. {}", rank.number()),
    time_on_chart,
    chart_count,
    re_entry_count: |count| count.to_string(),
    rank_and_date: |rank, date| format!("No. {}, {}", rank.number(), dates::short_date(date)),
    point_names: [
        "",
        "Debut at ",
        "Peak: ",
        "Debut and peak: ",
        "Debut: ",
        "Latest: ",
        "Re-entry: ",
    ],
    figure_names: FIGURE_NAMES,
};

fn peak_with_date(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("peak No. {}", rank.number()), when)
}

fn latest(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("latest No. {}", rank.number()), when)
}

fn peak_date(rank: Rank, when: Moment) -> String {
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

fn chart_count(count: usize, cadence: Option<Cadence>) -> String {
    format!("{count} {}", unit(count, cadence))
}

const FIGURE_NAMES: [&str; 8] = [
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
