//! Peaks, latest ranks, and how long a song was on a chart.

use super::dates::dated;
use crate::song::{Cadence, Moment, Rank};

pub(super) fn peak_with_date(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("최고 {}위", rank.number()), when)
}

pub(super) fn latest(rank: Rank, when: Option<Moment>) -> String {
    dated(&format!("최근 {}위", rank.number()), when)
}

pub(super) fn peak_date(rank: Rank, when: Moment) -> String {
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

pub(super) fn chart_count(count: usize, cadence: Option<Cadence>) -> String {
    format!("{count}{}", unit(cadence))
}

pub(super) const FIGURE_NAMES: [&str; 8] = [
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
