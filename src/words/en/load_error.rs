//! The line under the fallback if a card cannot be loaded.

pub(super) fn load_error(code: &str) -> &'static str {
    match code {
        "not-found" => "This card’s data wasn’t found.",
        "unreachable" => "This card’s data couldn’t be loaded.",
        "not-json" => "This card’s data isn’t valid JSON.",
        "version" => "This card needs a newer version of Songcard.",
        _ => "This card’s data has a mistake.",
    }
}
