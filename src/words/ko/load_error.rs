//! The line under the fallback if a card cannot be loaded.

pub(super) fn load_error(code: &str) -> &'static str {
    match code {
        "not-found" => "카드의 데이터를 찾을 수 없습니다.",
        "unreachable" => "카드의 데이터를 불러올 수 없습니다.",
        "not-json" => "카드의 데이터가 올바른 JSON이 아닙니다.",
        "version" => "이 카드를 보려면 Songcard를 새 버전으로 바꿔야 합니다.",
        _ => "카드의 데이터에 오류가 있습니다.",
    }
}
