//! Peaks, latest ranks, and how long a song was on a chart.

use super::dates;
use super::dates::dated;
use crate::song::{Cadence, Moment, Rank};
use crate::words::language::RankLineWords;

pub(super) const WORDS: RankLineWords = RankLineWords {
    heading: "순위 변화",
    add_place: "지역 추가",
    remove: |name| format!("{name} 빼기"),
    place_limit: "최대 다섯 곳",
    table: "표",
    copy_csv: "CSV로 복사",
    rank_columns: ["지역", "날짜", "순위", "진입 회차"],
    peak_with_date,
    latest,
    peak_date,
    peak_of: |place, rank| format!("{place}, 최고 {}위", rank.number()),
    time_on_chart,
    chart_count,
    re_entry_count: |count| format!("{count}회"),
    rank_and_date: |rank, date| format!("{}위, {}", rank.number(), dates::short_date(date)),
    point_names: [
        "",
        "첫 진입에 ",
        "최고 ",
        "첫 진입·최고 ",
        "첫 진입 ",
        "최근 ",
        "재진입 ",
    ],
    figure_names: FIGURE_NAMES,
};

fn peak_with_date(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("최고 {}위", rank.number()), when)
}

fn latest(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("최근 {}위", rank.number()), when)
}

fn peak_date(rank: Rank, when: Moment) -> String {
    let text = if rank.is_top() {
        "첫 1위"
    } else {
        "최고 순위 도달"
    };
    dated(text, Some(when))
}

pub(super) fn time_on_chart(count: usize, cadence: Option<Cadence>) -> String {
    format!("{count}{} 차트인", unit(cadence))
}

fn chart_count(count: usize, cadence: Option<Cadence>) -> String {
    format!("{count}{}", unit(cadence))
}

const FIGURE_NAMES: [&str; 8] = [
    "첫 진입",
    "차트 기간",
    "1위",
    "톱 10",
    "최대 상승",
    "최대 하락",
    "재진입",
    "최장 연속 차트인",
];

pub(super) fn unit(cadence: Option<Cadence>) -> &'static str {
    match cadence {
        Some(Cadence::DAILY) => "일",
        Some(Cadence::WEEKLY) => "주",
        _ => "회",
    }
}
