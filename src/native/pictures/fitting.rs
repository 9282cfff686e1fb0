//! Fits text into a width: in a smaller size, then on more lines, then cut with an ellipsis.

use super::error::PictureError;
use super::fonts::Fonts;
use super::letters::{drawable_text, missing_sentence};
use super::line_breaking::{Segment, break_lines, clusters, segments};
use super::shaping::ShapedLine;

/// Lines of one font size.
#[derive(Debug, Clone)]
pub struct TextBlock {
    pub size: f32,
    pub lines: Vec<ShapedLine>,
    /// A sentence for each character that no font has and that the lines lack therefore.
    pub missing: Vec<String>,
}

impl TextBlock {
    /// From the top of the highest letter to the first baseline, in pixels.
    pub fn ascent(&self, fonts: &Fonts) -> f32 {
        let runs = self.lines.iter().flat_map(|line| &line.runs);
        let ascents = runs.map(|run| fonts.faces[run.face].ascent());
        ascents.fold(0.0, f32::max) * self.size
    }

    /// The width of the widest line, in pixels.
    pub fn width(&self) -> f32 {
        let widths = self.lines.iter().map(|line| line.width * self.size);
        widths.fold(0.0, f32::max)
    }

    /// From the first baseline to the last, in pixels.
    pub fn height(&self, leading: f32) -> f32 {
        self.lines.len().saturating_sub(1) as f32 * self.size * leading
    }
}

/// How a text is drawn.
#[derive(Debug, Clone, Copy)]
pub struct TextStyle<'a> {
    pub bold: bool,
    /// The language of the text.
    pub lang: &'a str,
    /// Font sizes in pixels, each with the most lines in that size, the preferred one first.
    pub sizes: &'a [(f32, usize)],
}

/// More than any line of a picture can hold.
const MAX_CHARS: usize = 400;

impl Fonts {
    /// Fits a text into a width in pixels.
    ///
    /// # Errors
    /// [`PictureError::UnreadableFont`].
    pub(super) fn fit(
        &self,
        text: &str,
        style: TextStyle,
        width: f32,
    ) -> Result<TextBlock, PictureError> {
        let mut text: String = drawable_text(text).chars().take(MAX_CHARS).collect();
        let mut whole = self.line(&text, style.bold, style.lang)?;
        let missing: Vec<String> = whole
            .missing
            .iter()
            .filter_map(|letter| missing_sentence(&text, *letter))
            .collect();
        if !whole.missing.is_empty() {
            text.retain(|letter| !whole.missing.contains(&letter));
            text = drawable_text(&text);
            whole = self.line(&text, style.bold, style.lang)?;
        }
        let block = |size: f32, lines: Vec<ShapedLine>| TextBlock {
            size,
            lines,
            missing: missing.clone(),
        };
        if text.is_empty() {
            return Ok(block(style.sizes[0].0, Vec::new()));
        }
        let (size, _) = style.sizes[0];
        if whole.width * size <= width {
            return Ok(block(size, vec![whole]));
        }
        let pieces = self.pieces(&text, style, width)?;
        for (size, most) in style.sizes {
            let lines = break_lines(&pieces, width / size);
            if lines.len() <= *most {
                let lines = lines
                    .iter()
                    .map(|line| self.line(line.trim(), style.bold, style.lang))
                    .collect::<Result<Vec<_>, _>>()?;
                if lines.iter().all(|line| line.width * size <= width) {
                    return Ok(block(*size, lines));
                }
            }
        }
        let (size, most) = style.sizes[style.sizes.len() - 1];
        let texts = break_lines(&pieces, width / size);
        let kept = texts.len().min(most).saturating_sub(1);
        let mut lines = texts[..kept]
            .iter()
            .map(|line| self.line(line.trim(), style.bold, style.lang))
            .collect::<Result<Vec<_>, _>>()?;
        lines.push(self.cut(&texts[kept..].concat(), style, width / size)?);
        Ok(block(size, lines))
    }

    /// The sizes of `style` from the largest in which all these texts fit, for rows of one size.
    ///
    /// # Errors
    /// [`PictureError::UnreadableFont`].
    pub(super) fn sizes_for<'a>(
        &self,
        texts: &[&str],
        style: TextStyle<'a>,
        width: f32,
    ) -> Result<&'a [(f32, usize)], PictureError> {
        let mut from = 0;
        for text in texts {
            let size = self.fit(text, style, width)?.size;
            let at = style.sizes.iter().position(|(other, _)| *other == size);
            from = from.max(at.unwrap_or(0));
        }
        Ok(&style.sizes[from..])
    }

    /// As much of a text as fits, with an ellipsis after it.
    fn cut(&self, text: &str, style: TextStyle, width: f32) -> Result<ShapedLine, PictureError> {
        let whole = self.line(text.trim(), style.bold, style.lang)?;
        if whole.width <= width {
            return Ok(whole);
        }
        let clusters = clusters(text.trim());
        let shortened = |count: usize| {
            let text = clusters[..count].concat();
            self.line(&format!("{}…", text.trim_end()), style.bold, style.lang)
        };
        // Binary search, since each measurement shapes the text.
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

    /// The segments of a text with their widths.
    fn pieces(
        &self,
        text: &str,
        style: TextStyle,
        width: f32,
    ) -> Result<Vec<Segment>, PictureError> {
        let measured = |text: &str| -> Result<Segment, PictureError> {
            Ok(Segment {
                text: text.to_owned(),
                advance: self.line(text, style.bold, style.lang)?.width,
                width: self.line(text.trim_end(), style.bold, style.lang)?.width,
            })
        };
        let smallest = style
            .sizes
            .iter()
            .map(|(size, _)| *size)
            .fold(f32::MAX, f32::min);
        let mut pieces = Vec::new();
        for piece in segments(text) {
            let piece = measured(piece)?;
            // A word that is wider than a line is broken between letters.
            if piece.width * smallest > width {
                for letter in clusters(&piece.text) {
                    pieces.push(measured(&letter)?);
                }
            } else {
                pieces.push(piece);
            }
        }
        Ok(pieces)
    }
}
