//! The days of a chart.

use super::dates::short_date;
use crate::song::Date;
use crate::words::language::DayWords;

pub(super) const WORDS: DayWords = DayWords {
    ranks_shown: "순위 기준",
    peak_ranks: "최고 순위",
    by_date: "날짜별",
    date: "날짜",
    play: "재생",
    stop: "정지",
    number_ones_on,
    most_at_once,
    never_number_one: "이 기간에 1위에 오른 지역이 없습니다.",
};

fn number_ones_on(date: Date, count: usize) -> String {
    match count {
        0 => format!("{} 기준 1위 지역 없음", short_date(date)),
        count => format!("{} 기준 {count}개 지역 1위", short_date(date)),
    }
}

fn most_at_once(date: Date, count: usize) -> String {
    format!(
        "동시 1위 최다: {count}개 지역 ({} 첫 달성)",
        short_date(date)
    )
}
