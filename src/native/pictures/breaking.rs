//! Where a line may end.

use super::letters::{is_han, is_kana, is_mark};

/// What stays together on a line, measured with the space behind it and without.
pub struct Piece {
    pub text: String,
    pub whole: f32,
    pub bare: f32,
}

/// Pieces into lines, each as full as it can be.
pub fn fill(pieces: &[Piece], width: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = f32::INFINITY;
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if used + piece.bare <= width => {
                line.push_str(&piece.text);
                used += piece.whole;
            }
            _ => {
                lines.push(piece.text.clone());
                used = piece.whole;
            }
        }
    }
    lines
}

/// Words with the space behind them; between Chinese characters and kana a line may end as well.
pub fn breakable(text: &str) -> Vec<String> {
    let free = |letter: char| is_han(letter) || is_kana(letter);
    let mut pieces: Vec<String> = Vec::new();
    for cluster in clusters(text) {
        let first = cluster.chars().next().unwrap_or(' ');
        let before = pieces.last().and_then(|piece| piece.chars().last());
        let breaks = before.is_none_or(|before| {
            before == ' ' && first != ' '
                || matches!(before, '/' | '-') && first.is_alphabetic()
                || free(first) && !is_small(first)
                || free(before) && first.is_alphanumeric()
        });
        match pieces.last_mut() {
            Some(piece) if !breaks => piece.push_str(&cluster),
            _ => pieces.push(cluster),
        }
    }
    pieces
}

/// Kana that never begin a line.
fn is_small(letter: char) -> bool {
    "ぁぃぅぇぉっゃゅょァィゥェォッャュョー々".contains(letter)
}

/// Letters with the marks that belong to them.
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
