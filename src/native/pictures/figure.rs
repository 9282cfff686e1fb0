//! The one large figure of a picture, between its words.

use super::frame::{BOTTOM, MAIN, TOP};
use super::setting::{Block, Type};
use super::sheet::{Sheet, ink};
use crate::words::Phrase;

const LARGEST: f32 = 232.0;
/// From the number's baseline to that of the words after it.
const AFTER: f32 = 56.0;
const LEADING: f32 = 1.28;

/// The number as large as its room, with the small words before it above and those after it below.
pub fn draw(sheet: &mut Sheet, lang: &str, phrase: &Phrase, width: f32) -> Result<(), String> {
    let fonts = sheet.fonts;
    let set = |text: &str, sizes: &[(f32, usize)], width: f32| {
        let bold = true;
        fonts.set(text, Type { bold, lang, sizes }, width)
    };
    let before = set(&phrase.before, &[(34.0, 1), (30.0, 2)], width)?;
    let after = set(&phrase.after, &[(34.0, 2), (30.0, 3), (26.0, 4)], width)?;
    let mut top = TOP;
    if !before.lines.is_empty() {
        top = sheet.block(MAIN, top + 22.0, &before, LEADING, ink::INK) + 24.0;
    }
    let number = fonts.line(&phrase.number, true, lang)?;
    let cjk = number.runs.iter().any(|run| fonts.faces[run.face].is_cjk());
    // Hangul is higher than figures, and reaches below the line that they stand on.
    let (height, depth) = if cjk { (0.80, 0.07) } else { (0.714, 0.0) };
    let room = BOTTOM - top - AFTER - after.height(LEADING);
    let size = (width / number.width)
        .min(room / (height + depth))
        .min(LARGEST)
        .floor();
    let (baseline, end) = (top + size * height, number.width * size);
    let lines = vec![number];
    // Figures keep some room at their left, which shows at this size.
    sheet.block(
        MAIN - size * 0.04,
        baseline,
        &Block {
            size,
            lines,
            missing: Vec::new(),
        },
        1.0,
        ink::ACCENT_INK,
    );
    // A counter of one word stands at its number where there is room, as Korean has it.
    let counter = set(&phrase.after, &[((size * 0.28).floor(), 1)], f32::MAX)?;
    let counted = !phrase.after.contains(' ') && end + counter.width() <= width;
    if counted {
        sheet.block(MAIN + end, baseline, &counter, 1.0, ink::INK);
    } else {
        let baseline = baseline + size * depth + AFTER;
        sheet.block(MAIN, baseline, &after, LEADING, ink::INK);
    }
    Ok(())
}
