//! News in Korean.

use super::phrases::NewsPhrases;
use crate::song::RankStep;

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
};
