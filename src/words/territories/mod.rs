//! Territory names, a file for each language, in the order of [`Territory::all`](crate::song::Territory::all).

mod en;
mod ko;

use std::sync::OnceLock;

pub fn english() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| en::NAMES.lines().collect())
}

pub fn korean() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| ko::NAMES.lines().collect())
}
