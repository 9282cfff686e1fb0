//! The calm line under the fallback.

pub(super) fn trouble(code: &str) -> &'static str {
    match code {
        "not-found" => "This card's snapshot is not at its address.",
        "unreachable" => "This card's snapshot could not be reached.",
        "not-json" => "This card's snapshot is not JSON.",
        "version" => "This card's snapshot is of another version.",
        _ => "This card's snapshot has a mistake.",
    }
}
