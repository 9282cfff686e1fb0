//! Text set into a width: smaller, then on more lines, and at the end with an ellipsis.

use super::fonts::Fonts;
use super::runs::{Line, is_han, is_kana, is_mark, plain};

/// Lines of one size that fit their width.
#[derive(Debug, Clone)]
pub struct Block {
    pub size: f32,
    pub bold: bool,
    pub lines: Vec<Line>,
}

/// What a text is set as.
#[derive(Debug, Clone, Copy)]
pub struct Type<'a> {
    pub bold: bool,
    /// The language of the text.
    pub lang: &'a str,
    /// Sizes in pixels with the most lines at each, from the one that is wanted to the last resort.
    pub sizes: &'a [(f32, usize)],
}

/// What stays together on a line, measured with the space behind it and without.
struct Piece {
    text: String,
    whole: f32,
    bare: f32,
}

/// No line of a picture holds more; what is beyond would be cut anyway.
const MOST_LETTERS: usize = 400;

impl Fonts {
    /// Sets a text into a width in pixels.
    ///
    /// # Errors
    /// One sentence that names a character which no font here has.
    pub(super) fn set(&self, text: &str, kind: Type, width: f32) -> Result<Block, String> {
        let text: String = plain(text).chars().take(MOST_LETTERS).collect();
        let block = |size: f32, lines: Vec<Line>| Block {
            size,
            bold: kind.bold,
            lines,
        };
        if text.is_empty() {
            return Ok(block(kind.sizes[0].0, Vec::new()));
        }
        let pieces = self.pieces(&text, kind, width)?;
        for (size, most) in kind.sizes {
            let lines = fill(&pieces, width / size);
            if lines.len() <= *most {
                let lines = lines
                    .iter()
                    .map(|line| self.line(line.trim(), kind.bold, kind.lang));
                let lines = lines.collect::<Result<Vec<_>, _>>()?;
                if lines.iter().all(|line| line.width * size <= width) {
                    return Ok(block(*size, lines));
                }
            }
        }
        let (size, most) = kind.sizes[kind.sizes.len() - 1];
        let texts = fill(&pieces, width / size);
        let kept = texts.len().min(most).saturating_sub(1);
        let lines = texts[..kept]
            .iter()
            .map(|line| self.line(line.trim(), kind.bold, kind.lang));
        let mut lines = lines.collect::<Result<Vec<_>, _>>()?;
        lines.push(self.cut(&texts[kept..].concat(), kind, width / size)?);
        Ok(block(size, lines))
    }

    /// As much of a text as fits with an ellipsis behind it.
    fn cut(&self, text: &str, kind: Type, width: f32) -> Result<Line, String> {
        let whole = self.line(text.trim(), kind.bold, kind.lang)?;
        if whole.width <= width {
            return Ok(whole);
        }
        let clusters = clusters(text.trim());
        let shortened = |count: usize| {
            let text = clusters[..count].concat();
            self.line(&format!("{}…", text.trim_end()), kind.bold, kind.lang)
        };
        // Halving first: a text of 400 letters is not measured 400 times.
        let (mut fits, mut too_long) = (0, clusters.len());
        while too_long - fits > 1 {
            let middle = (fits + too_long) / 2;
            if shortened(middle)?.width <= width {
                fits = middle;
            } else {
                too_long = middle;
            }
        }
        shortened(fits)
    }

    /// The parts between which a line may end, with their widths.
    fn pieces(&self, text: &str, kind: Type, width: f32) -> Result<Vec<Piece>, String> {
        let measured = |piece: String| -> Result<Piece, String> {
            let whole = self.line(&piece, kind.bold, kind.lang)?.width;
            let bare = self.line(piece.trim_end(), kind.bold, kind.lang)?.width;
            Ok(Piece {
                text: piece,
                whole,
                bare,
            })
        };
        let smallest = kind
            .sizes
            .iter()
            .map(|(size, _)| *size)
            .fold(f32::MAX, f32::min);
        let mut pieces = Vec::new();
        for piece in breakable(text) {
            let piece = measured(piece)?;
            // A word that no line holds is cut between letters.
            if piece.bare * smallest > width {
                for letter in clusters(&piece.text) {
                    pieces.push(measured(letter)?);
                }
            } else {
                pieces.push(piece);
            }
        }
        Ok(pieces)
    }
}

/// Pieces into lines, each as full as it can be.
fn fill(pieces: &[Piece], width: f32) -> Vec<String> {
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
fn breakable(text: &str) -> Vec<String> {
    let free = |letter: char| is_han(letter) || is_kana(letter);
    let mut pieces: Vec<String> = Vec::new();
    for cluster in clusters(text) {
        let first = cluster.chars().next().unwrap_or(' ');
        let before = pieces.last().and_then(|piece| piece.chars().last());
        let breaks = before.is_none_or(|before| {
            before == ' ' && first != ' '
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
fn clusters(text: &str) -> Vec<String> {
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
