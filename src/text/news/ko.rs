//! News in Korean.

use super::phrases::NewsPhrases;
use crate::song::{Rank, RankStep};
use crate::words::Phrase;

pub(super) static PHRASES: NewsPhrases = NewsPhrases {
    new_number_one: "신규 1위",
    entry: "신규 진입",
    re_entry: "재진입",
    rise: "상승",
    new_peak: "최고 순위 경신",
    fall: "하락",
    exit: "차트 아웃",
    place: |place, step| match step {
        RankStep::NewNumberOne => place.to_owned(),
        RankStep::Entry(rank) | RankStep::ReEntry(rank) => format!("{place} {}위", rank.number()),
        RankStep::Rise(from, to) | RankStep::Fall(from, to) | RankStep::NewPeak(from, to) => {
            format!("{place} {}위 → {}위", from.number(), to.number())
        }
        RankStep::Exit(from) => format!("{place} (이전 {}위)", from.number()),
    },
    list: |places, more| match more {
        0 => places.join(", "),
        more => format!("{} 외 {more}곳", places.join(", ")),
    },
    claim: |figure, chart, source| match source {
        Some(source) => format!("보도: {figure}, {chart} ({source})"),
        None => format!("보도: {figure}, {chart}"),
    },
    milestone: |what, when| format!("{what}, {when}"),
    credit: "크레딧 추가",
    sourced: |fact, source| format!("{fact} ({source})"),
    since: |day| format!("▲▼ {day} 대비"),
    new_place: "신규",
    place_is_back: "재진입",
    more_places: |count| format!("외 {count}곳"),
    more_lines: |count| format!("외 {count}건"),
    more_reports: |count| format!("외 보도 {count}건"),
    reached: |rank, count| format!("{}: {count}개 지역", top(rank)),
    reached_figure: |rank, count| Phrase {
        before: format!("{} ", top(rank)),
        number: count.to_string(),
        after: "개 지역".to_owned(),
        is_after_separate: false,
    },
    rank_figure: |place, rank| Phrase {
        before: format!("{place} "),
        number: rank.number().to_string(),
        after: "위".to_owned(),
        is_after_separate: false,
    },
    charted: |count, captured| match captured {
        Some(captured) => format!("차트인: {count}개 지역 ({captured}개 지역 확인)"),
        None => format!("차트인: {count}개 지역"),
    },
    best_ranks: "최고 순위",
    at_number_one: |time, chart| format!("{time}간 1위 ({chart})"),
    new_peak_of: |place, before, now| format!("{place} {}위 → {}위", before.number(), now.number()),
    number_ones: |count, before| match before {
        Some(before) => format!("1위 달성 {count}개 지역 (이전 {before}개)"),
        None => format!("1위 달성 {count}개 지역"),
    },
};

/// `1위`, `톱 10`.
fn top(rank: Rank) -> String {
    match rank {
        Rank::TOP => "1위".to_owned(),
        rank => format!("톱 {}", rank.number()),
    }
}
