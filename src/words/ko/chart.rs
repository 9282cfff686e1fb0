//! Charts: their kinds, places and dates.

use super::places;
use crate::song::ChartKind;
use crate::words::language::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    heading: "차트",
    no_chart: "이 곡의 차트 기록이 없습니다.",
    chart_kind,
    chart_means,
    territory: "지역",
    worldwide: places::WORLDWIDE,
    no_record: "기록 없음",
    board: "지도",
    list: "목록",
    layout: "표시 방식",
    bands: ["1위", "2–10위", "11–50위", "51위 이하"],
    band_filter: "골라 보기",
    not_charted: "순위 기록 없음",
    not_on_chart: "순위권 밖",
    find: "지역 찾기",
    region: "대륙",
    all_regions: "모든 대륙",
    regions: ["아프리카", "아메리카", "아시아", "유럽", "오세아니아"],
    sort: "순서",
    sorts: ["순위순", "이름순", "첫 1위순"],
    matching_places,
};

fn chart_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => "국가 차트",
        ChartKind::Retailer => "단일 판매처 차트",
        ChartKind::Streaming => "단일 스트리밍 서비스 차트",
        ChartKind::Aggregate => "여러 출처 합산",
        ChartKind::FanComputed => "팬 집계",
        ChartKind::Unknown => "종류 미상",
    }
}

fn chart_means(kind: ChartKind) -> &'static str {
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

fn matching_places(count: usize) -> String {
    match count {
        0 => "일치하는 지역이 없습니다.".to_owned(),
        count => format!("{count}곳"),
    }
}
