//! Times in messages.

/// A time as minutes, seconds and milliseconds: `1:02.345`.
pub fn clock(millis: i64) -> String {
    let (minutes, rest) = (millis / 60_000, millis % 60_000);
    format!("{minutes}:{:02}.{:03}", rest / 1000, rest % 1000)
}
