//! The headline's figure: a large number with the words before and after it.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::fitting::{TextBlock, TextStyle};
use crate::words::Phrase;

/// The largest font size of the number.
const MAX_SIZE: f32 = 232.0;
/// From the number's baseline to that of the words after it.
const AFTER: f32 = 56.0;
const LEADING: f32 = 1.28;

/// Where a figure is drawn, in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    /// The lowest baseline.
    pub bottom: f32,
    /// Of all sizes; 1 in a link preview.
    pub scale: f32,
}

/// Draws the number as large as it fits, with the words before it above and those after it below.
pub fn draw(
    canvas: &mut Canvas,
    lang: &str,
    phrase: &Phrase,
    area: Area,
) -> Result<(), PictureError> {
    let Area {
        left,
        top,
        width,
        bottom,
        scale,
    } = area;
    let after_step = AFTER * scale;
    let fonts = canvas.fonts;
    let set = |text: &str, sizes: &[(f32, usize)]| {
        let sizes: Vec<_> = sizes
            .iter()
            .map(|(size, lines)| (size * scale, *lines))
            .collect();
        let style = TextStyle {
            bold: true,
            lang,
            sizes: &sizes,
        };
        fonts.fit(text, style, width)
    };
    let before = set(&phrase.before, &[(34.0, 1), (30.0, 2)])?;
    let after = set(&phrase.after, &[(34.0, 2), (30.0, 3), (26.0, 4)])?;
    let number_top = if before.lines.is_empty() {
        top
    } else {
        let first = top + 22.0 * scale;
        canvas.block(left, first, &before, LEADING, &colours::INK) + 24.0 * scale
    };
    let number = fonts.line(&phrase.number, true, lang)?;
    let cjk = number.runs.iter().any(|run| fonts.faces[run.face].is_cjk());
    // Hangul is higher than digits, and reaches below their baseline.
    let (height, depth) = if cjk { (0.80, 0.07) } else { (0.714, 0.0) };
    let space = bottom - number_top - after_step - after.height(LEADING);
    let size = (width / number.width)
        .min(space / (height + depth))
        .min(MAX_SIZE * scale)
        .floor();
    let (baseline, end) = (number_top + size * height, number.width * size);
    let lines = vec![number];
    // Digits have some space at their left, which is visible at this size.
    canvas.block(
        left - size * 0.04,
        baseline,
        &TextBlock {
            size,
            lines,
            missing: Vec::new(),
        },
        1.0,
        &colours::ACCENT_INK,
    );
    // A counter of one word, as in Korean, is drawn directly after the number where it fits.
    let counter_style = TextStyle {
        bold: true,
        lang,
        sizes: &[((size * 0.28).floor(), 1)],
    };
    let counter = fonts.fit(&phrase.after, counter_style, f32::MAX)?;
    let counter_fits = !phrase.after.contains(' ') && end + counter.width() <= width;
    if counter_fits {
        canvas.block(left + end, baseline, &counter, 1.0, &colours::INK);
    } else {
        let after_baseline = baseline + size * depth + after_step;
        canvas.block(left, after_baseline, &after, LEADING, &colours::INK);
    }
    Ok(())
}
