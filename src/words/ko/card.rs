//! The frame of the card: tabs and header.

use crate::words::language::CardWords;

pub(super) const WORDS: CardWords = CardWords {
    chart_tab: "차트",
    lyrics_tab: "가사",
    credits_tab: "크레딧",
    tabs_label: "메뉴",
    listen: "듣기",
    featuring: "feat.",
    released: |when| format!("{when} 발매"),
    as_of: |when| format!("{when} 기준"),
    load_error,
};

fn load_error(code: &str) -> &'static str {
    match code {
        "not-found" => "카드의 데이터를 찾을 수 없습니다.",
        "unreachable" => "카드의 데이터를 불러올 수 없습니다.",
        "not-json" => "카드의 데이터가 올바른 JSON이 아닙니다.",
        "version" => "이 카드를 보려면 Songcard를 새 버전으로 바꿔야 합니다.",
        _ => "카드의 데이터에 오류가 있습니다.",
    }
}
