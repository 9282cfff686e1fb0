//! Scripts written by hand, as they are sent: without their comments.

/// What a page that frames cards may take.
pub const RESIZE: &str = include_str!("../scripts/resize.js");

/// The script without the lines that are comments, and without the space around the others.
pub fn script(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let sent = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    sent.map(|line| format!("{line}\n")).collect()
}
