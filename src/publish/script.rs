//! Scripts without their comments.

/// The script for pages that frame cards: it sets each iframe's height.
pub const RESIZE_SCRIPT: &str = include_str!("../scripts/resize.js");

/// The script without empty lines, indentation, and lines that are only a comment.
pub fn compact_script(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect()
}
