//! The headline's figure: a large number with the words before and after it.

use super::canvas::Canvas;
use super::colours;
use super::fitting::{TextBlock, TextStyle};
use super::layout::{BOTTOM, MAIN, TOP};
use crate::native::Error;
use crate::words::Phrase;

/// The largest font size of the number.
const MAX_SIZE: f32 = 232.0;
/// From the number's baseline to that of the words after it.
const AFTER: f32 = 56.0;
const LEADING: f32 = 1.28;

/// Draws the number as large as it fits, with the words before it above and those after it below.
pub fn draw(canvas: &mut Canvas, lang: &str, phrase: &Phrase, width: f32) -> Result<(), Error> {
    let fonts = canvas.fonts;
    let set = |text: &str, sizes: &[(f32, usize)], width: f32| {
        let bold = true;
        fonts.fit(text, TextStyle { bold, lang, sizes }, width)
    };
    let before = set(&phrase.before, &[(34.0, 1), (30.0, 2)], width)?;
    let after = set(&phrase.after, &[(34.0, 2), (30.0, 3), (26.0, 4)], width)?;
    let mut top = TOP;
    if !before.lines.is_empty() {
        top = canvas.block(MAIN, top + 22.0, &before, LEADING, &colours::INK) + 24.0;
    }
    let number = fonts.line(&phrase.number, true, lang)?;
    let cjk = number.runs.iter().any(|run| fonts.faces[run.face].is_cjk());
    // Hangul is higher than digits, and reaches below their baseline.
    let (height, depth) = if cjk { (0.80, 0.07) } else { (0.714, 0.0) };
    let space = BOTTOM - top - AFTER - after.height(LEADING);
    let size = (width / number.width)
        .min(space / (height + depth))
        .min(MAX_SIZE)
        .floor();
    let (baseline, end) = (top + size * height, number.width * size);
    let lines = vec![number];
    // Digits have some space at their left, which is visible at this size.
    canvas.block(
        MAIN - size * 0.04,
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
    let counter = set(&phrase.after, &[((size * 0.28).floor(), 1)], f32::MAX)?;
    let counter_fits = !phrase.after.contains(' ') && end + counter.width() <= width;
    if counter_fits {
        canvas.block(MAIN + end, baseline, &counter, 1.0, &colours::INK);
    } else {
        let baseline = baseline + size * depth + AFTER;
        canvas.block(MAIN, baseline, &after, LEADING, &colours::INK);
    }
    Ok(())
}
