//! Line breaking.

use super::letters::{is_han, is_kana, is_mark};

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

/// Words with the space after them. Chinese characters and kana are segments of their own, but for small kana, which
/// stay with the character before them.
pub fn segments(text: &str) -> Vec<String> {
    let breaks_anywhere = |letter: char| is_han(letter) || is_kana(letter);
    let mut pieces: Vec<String> = Vec::new();
    for cluster in clusters(text) {
        let first = cluster.chars().next().unwrap_or(' ');
        let before = pieces.last().and_then(|piece| piece.chars().last());
        let breaks = before.is_none_or(|before| {
            before == ' ' && first != ' '
                || matches!(before, '/' | '-') && first.is_alphabetic()
                || breaks_anywhere(first) && !is_small(first)
                || breaks_anywhere(before) && first.is_alphanumeric()
        });
        match pieces.last_mut() {
            Some(piece) if !breaks => piece.push_str(&cluster),
            _ => pieces.push(cluster),
        }
    }
    pieces
}

/// Whether a line never begins with this kana or mark.
fn is_small(letter: char) -> bool {
    "ぁぃぅぇぉっゃゅょァィゥェォッャュョー々".contains(letter)
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
