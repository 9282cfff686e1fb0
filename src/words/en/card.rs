//! The frame of the card: tabs and header.

use crate::words::language::CardWords;

pub(super) const WORDS: CardWords = CardWords {
    chart_tab: "Chart",
    lyrics_tab: "Lyrics",
    credits_tab: "Credits",
    tabs_label: "Sections",
    listen: "Listen",
    featuring: "feat.",
    released: |when| format!("Released {when}"),
    as_of: |when| format!("as of {when}"),
    load_error,
};

fn load_error(code: &str) -> &'static str {
    match code {
        "not-found" => "This card’s data wasn’t found.",
        "unreachable" => "This card’s data couldn’t be loaded.",
        "not-json" => "This card’s data isn’t valid JSON.",
        "version" => "This card needs a newer version of Songcard.",
        _ => "This card’s data has a mistake.",
    }
}
