//! Parts of a file, which browsers ask for to seek in audio:
//! [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-14).

use std::ops::Range;

/// What a header `Range` asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// These bytes.
    Bytes(Range<usize>),
    /// The whole file: another unit than bytes, several ranges, or not a range.
    All,
    /// Bytes that the file does not have.
    Unsatisfiable,
}

/// The range of a header in a file of this length: `bytes=0-99`, `bytes=100-`, `bytes=-100`.
pub fn asked(header: &str, length: usize) -> Asked {
    let Some((first, last)) = header
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
    else {
        return Asked::All;
    };
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let range = match (first.trim(), last.trim()) {
        ("", suffix) => number(suffix).map(|count| length.saturating_sub(count)..length),
        (first, "") => number(first).map(|first| first..length),
        (first, last) => number(first)
            .zip(number(last))
            .filter(|(first, last)| first <= last)
            .map(|(first, last)| first..last.saturating_add(1).min(length)),
    };
    match range {
        None => Asked::All,
        Some(range) if range.start >= length || range.is_empty() => Asked::Unsatisfiable,
        Some(range) => Asked::Bytes(range),
    }
}
