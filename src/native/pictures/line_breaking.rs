//! Breaks a text into lines.

use super::letters::{is_hangul, is_mark};
use unicode_linebreak::linebreaks;

/// Text that is not broken. Widths are in units of the font size.
pub struct Segment {
    pub text: String,
    /// The width with the spaces at its end.
    pub advance: f32,
    /// The width without them.
    pub width: f32,
}

/// Segments in lines of this width, each as full as possible.
pub fn break_lines(pieces: &[Segment], width: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = f32::INFINITY;
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if used + piece.width <= width => {
                line.push_str(&piece.text);
                used += piece.advance;
            }
            _ => {
                lines.push(piece.text.clone());
                used = piece.advance;
            }
        }
    }
    lines
}

/// The parts between the places where [UAX #14](https://www.unicode.org/reports/tr14/) allows a break, with the spaces after
/// them. Korean is broken at spaces only, as in the card (`word-break: keep-all`).
pub fn segments(text: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut from = 0;
    for (at, _) in linebreaks(text) {
        let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
        let is_inside_korean = after.is_some_and(|after| {
            let is_letter = |letter: char| letter.is_alphanumeric();
            before.is_some_and(|before| {
                is_letter(before) && is_letter(after) && (is_hangul(before) || is_hangul(after))
            })
        });
        if !is_inside_korean {
            segments.push(&text[from..at]);
            from = at;
        }
    }
    segments
}

/// Letters with their combining marks, and joined emoji.
pub fn clusters(text: &str) -> Vec<String> {
    let mut clusters: Vec<String> = Vec::new();
    for letter in text.chars() {
        match clusters.last_mut() {
            Some(cluster) if is_mark(letter) || cluster.ends_with('\u{200d}') => {
                cluster.push(letter)
            }
            _ => clusters.push(letter.to_string()),
        }
    }
    clusters
}
