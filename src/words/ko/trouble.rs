//! The calm line under the fallback.

pub(super) fn trouble(code: &str) -> &'static str {
    match code {
        "not-found" => "카드의 데이터가 해당 주소에 없습니다.",
        "unreachable" => "카드의 데이터에 연결할 수 없습니다.",
        "not-json" => "카드의 데이터가 JSON이 아닙니다.",
        "version" => "카드의 데이터가 다른 버전입니다.",
        _ => "카드의 데이터에 오류가 있습니다.",
    }
}
