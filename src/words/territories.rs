//! Territory names by language, in the order of [`Territory::all`](crate::song::Territory::all).

use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/territories/words.rs"));

pub fn english() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| EN.lines().collect())
}

pub fn korean() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| KO.lines().collect())
}
