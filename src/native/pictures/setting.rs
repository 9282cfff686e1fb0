//! Text set into a width: smaller, then on more lines, and at the end with an ellipsis.

use super::breaking::{Piece, breakable, clusters, fill};
use super::fonts::Fonts;
use super::letters::{plain, without};
use super::runs::Line;

/// Lines of one size that fit their width.
#[derive(Debug, Clone)]
pub struct Block {
    pub size: f32,
    pub lines: Vec<Line>,
    /// A sentence for each character that it is set without.
    pub missing: Vec<String>,
}

impl Block {
    /// From its highest top to the first baseline.
    pub fn ascent(&self, fonts: &Fonts) -> f32 {
        let runs = self.lines.iter().flat_map(|line| &line.runs);
        let ascents = runs.map(|run| fonts.faces[run.face].ascent());
        ascents.fold(0.0, f32::max) * self.size
    }

    /// The width of its widest line.
    pub fn width(&self) -> f32 {
        let widths = self.lines.iter().map(|line| line.width * self.size);
        widths.fold(0.0, f32::max)
    }

    /// From the first baseline to the last.
    pub fn height(&self, leading: f32) -> f32 {
        self.lines.len().saturating_sub(1) as f32 * self.size * leading
    }
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

/// No line of a picture holds more; what is beyond would be cut anyway.
const MOST_LETTERS: usize = 400;

impl Fonts {
    /// Sets a text into a width in pixels.
    ///
    /// # Errors
    /// One sentence that names a font which cannot be read.
    pub(super) fn set(&self, text: &str, kind: Type, width: f32) -> Result<Block, String> {
        let mut text: String = plain(text).chars().take(MOST_LETTERS).collect();
        let mut whole = self.line(&text, kind.bold, kind.lang)?;
        let missing = whole
            .missing
            .iter()
            .filter_map(|letter| without(&text, *letter));
        let missing: Vec<String> = missing.collect();
        if !whole.missing.is_empty() {
            text.retain(|letter| !whole.missing.contains(&letter));
            text = plain(&text);
            whole = self.line(&text, kind.bold, kind.lang)?;
        }
        let block = |size: f32, lines: Vec<Line>| Block {
            size,
            lines,
            missing: missing.clone(),
        };
        if text.is_empty() {
            return Ok(block(kind.sizes[0].0, Vec::new()));
        }
        let (size, _) = kind.sizes[0];
        if whole.width * size <= width {
            return Ok(block(size, vec![whole]));
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

    /// The sizes of `kind` from the largest that suits all these texts, for rows of one look.
    ///
    /// # Errors
    /// As [`Fonts::set`].
    pub(super) fn sizes_for<'a>(
        &self,
        texts: &[&str],
        kind: Type<'a>,
        width: f32,
    ) -> Result<&'a [(f32, usize)], String> {
        let mut from = 0;
        for text in texts {
            let size = self.set(text, kind, width)?.size;
            let at = kind.sizes.iter().position(|(other, _)| *other == size);
            from = from.max(at.unwrap_or(0));
        }
        Ok(&kind.sizes[from..])
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
