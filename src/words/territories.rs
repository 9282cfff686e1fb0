//! Territory names by language, in the order of [`Territory::all`](crate::song::Territory::all).

use crate::song::Scope;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/territories/words.rs"));

/// Other names that readers know a place by, such as `Ivory Coast` and `UK`.
pub fn common_names(scope: Scope) -> impl Iterator<Item = &'static str> {
    COMMON_NAMES
        .iter()
        .filter(move |(code, _)| *code == scope.code())
        .map(|(_, name)| *name)
}

pub fn english() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| EN.lines().collect())
}

pub fn korean() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| KO.lines().collect())
}
