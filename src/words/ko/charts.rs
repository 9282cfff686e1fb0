//! Charts: their kinds, places and dates.

use super::dates::short_date;
use crate::song::{ChartKind, Date};

pub(super) fn chart_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => "국가 차트",
        ChartKind::Retailer => "단일 판매처 차트",
        ChartKind::Streaming => "단일 스트리밍 서비스 차트",
        ChartKind::Aggregate => "여러 출처 합산",
        ChartKind::FanComputed => "팬 집계",
        ChartKind::Unknown => "종류 미상",
    }
}

pub(super) fn chart_means(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => {
            "한 나라의 공식 차트로, 그 나라의 판매량과 재생 수를 한 기관이 집계합니다."
        }
        ChartKind::Retailer => {
            "한 판매처의 판매 순위입니다. 스트리밍·라디오·다른 판매처는 포함되지 않습니다."
        }
        ChartKind::Streaming => {
            "한 스트리밍 서비스의 재생 순위입니다. 판매량과 다른 서비스는 포함되지 않습니다."
        }
        ChartKind::Aggregate => "여러 차트나 서비스를 제작자의 기준으로 합산한 순위입니다.",
        ChartKind::FanComputed => {
            "팬들이 공개된 수치로 계산한 순위로, 차트 회사의 공식 순위가 아닙니다."
        }
        ChartKind::Unknown => "무엇을 집계하는 차트인지 알려져 있지 않습니다.",
    }
}

pub(super) fn matching_places(count: usize) -> String {
    match count {
        0 => "일치하는 지역이 없습니다.".to_owned(),
        count => format!("{count}곳"),
    }
}

pub(super) fn at_once(date: Date, count: usize) -> String {
    match count {
        0 => format!("{} 기준 1위 지역 없음", short_date(date)),
        count => format!("{} 기준 {count}개 지역 1위", short_date(date)),
    }
}

pub(super) fn most_at_once(date: Date, count: usize) -> String {
    format!(
        "동시 1위 최다: {count}개 지역 ({} 첫 달성)",
        short_date(date)
    )
}
