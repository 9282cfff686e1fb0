//! A line of text as runs, each of one font and one direction, in visual order.
//!
//! resvg's own font fallback works on a whole line at a time, and leaves a letter out or draws an empty box where no font
//! has it. Here a font is chosen for each letter, and resvg gets runs of one font each.

use super::error::PictureError;
use super::face::Face;
use super::fonts::Fonts;
use super::letters::{cjk_family, is_mark};
use harfrust::{Direction, ShapeOptions, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

/// A line in visual order. Widths are in units of the font size.
#[derive(Debug, Clone, Default)]
pub struct ShapedLine {
    pub runs: Vec<TextRun>,
    pub width: f32,
    /// Characters that no font has and that the line lacks therefore.
    pub missing: Vec<char>,
}

#[derive(Debug, Clone)]
pub struct TextRun {
    /// The index in [`Fonts::faces`].
    pub face: usize,
    pub text: String,
    pub width: f32,
}

impl Fonts {
    /// One line. `lang` selects the Korean, Japanese or Chinese shapes of characters.
    ///
    /// # Errors
    /// [`PictureError::UnreadableFont`].
    pub(super) fn line(
        &self,
        text: &str,
        bold: bool,
        lang: &str,
    ) -> Result<ShapedLine, PictureError> {
        let (mut text, mut missing) = (text.to_owned(), Vec::new());
        loop {
            match self.try_line(&text, bold, lang)? {
                Ok(line) => return Ok(ShapedLine { missing, ..line }),
                Err(letter) => {
                    text.retain(|other| other != letter);
                    missing.push(letter);
                }
            }
        }
    }

    /// The same; `Err` inside with the first character that no font has.
    fn try_line(
        &self,
        text: &str,
        bold: bool,
        lang: &str,
    ) -> Result<Result<ShapedLine, char>, PictureError> {
        if text.is_empty() {
            return Ok(Ok(ShapedLine::default()));
        }
        let bidi = BidiInfo::new(text, None);
        let cjk = self.face(cjk_family(text, lang), bold);
        let mut runs: Vec<(usize, Level, String)> = Vec::new();
        for (at, letter) in text.char_indices() {
            let level = bidi.levels[at];
            let before = runs.last().map(|(face, ..)| *face);
            let Some(face) = self.choose(letter, bold, cjk, before) else {
                return Ok(Err(letter));
            };
            match runs.last_mut() {
                Some(run) if run.0 == face && run.1 == level => run.2.push(letter),
                _ => runs.push((face, level, letter.to_string())),
            }
        }
        let levels: Vec<Level> = runs.iter().map(|(_, level, _)| *level).collect();
        let order = BidiInfo::reorder_visual(&levels);
        let mut line = ShapedLine::default();
        for at in order {
            let (face, level, text) = &runs[at];
            let width = match self.width(*face, text, level.is_rtl())? {
                Ok(width) => width,
                Err(letter) => return Ok(Err(letter)),
            };
            line.width += width;
            // Right-to-left marks at both ends, so that resvg orders punctuation beside Arabic right to left.
            let text = if level.is_rtl() {
                format!("\u{200f}{text}\u{200f}")
            } else {
                text.clone()
            };
            line.runs.push(TextRun {
                face: *face,
                text,
                width,
            });
        }
        Ok(Ok(line))
    }

    /// The face for a letter. Spaces, punctuation and marks get that of the letter before them, if it has them.
    fn choose(
        &self,
        letter: char,
        bold: bool,
        cjk: Option<usize>,
        before: Option<usize>,
    ) -> Option<usize> {
        let has = |face: &usize| self.faces[*face].has(letter);
        let in_emoji = before.is_some_and(|face| self.faces[face].is_emoji());
        let keeps_face = letter == ' ' && !in_emoji || is_mark(letter);
        let continues =
            |face: &Face| !letter.is_alphabetic() && !face.is_cjk() && !face.is_symbols();
        let same_face = before.filter(|face| keeps_face || continues(&self.faces[*face]));
        if let Some(face) = same_face.filter(has) {
            return Some(face);
        }
        let emoji = || self.faces.iter().position(Face::is_emoji).filter(has);
        // Symbols older than emoji are drawn as text, in its colour, where a font has them.
        let colour_emoji = || emoji().filter(|_| letter >= '\u{1f000}');
        let first = self.face("Noto Sans", bold).filter(has);
        if let Some(face) = first.or(cjk.filter(has)).or_else(colour_emoji) {
            return Some(face);
        }
        let of_weight = |bold: bool| {
            let faces = self.faces.iter().enumerate();
            faces
                .filter(move |(_, face)| face.bold == bold && !face.is_emoji())
                .map(|(at, _)| at)
        };
        // Joiners and variation selectors are visible only at the letter before them.
        let format_character =
            before.filter(|_| matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'));
        of_weight(bold)
            .chain(of_weight(!bold))
            .find(has)
            .or_else(emoji)
            .or(format_character)
    }

    /// The width of a run after shaping; `Err` inside with a character that has no glyph.
    fn width(&self, face: usize, text: &str, rtl: bool) -> Result<Result<f32, char>, PictureError> {
        let face: &Face = &self.faces[face];
        let unreadable = || PictureError::UnreadableFont {
            family: face.family.clone(),
        };
        let (font, data) = face.shaping().ok_or_else(unreadable)?;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        buffer.guess_segment_properties();
        let shaper = data.shaper(&font).build();
        let glyphs = shaper.shape(buffer, ShapeOptions::new());
        if let Some(glyph) = glyphs
            .glyph_infos()
            .iter()
            .find(|glyph| glyph.glyph_id == 0)
        {
            let letter = text[glyph.cluster as usize..].chars().next().unwrap_or(' ');
            return Ok(Err(letter));
        }
        let advance: i32 = glyphs
            .glyph_positions()
            .iter()
            .map(|glyph| glyph.x_advance)
            .sum();
        Ok(Ok(advance as f32 / shaper.units_per_em() as f32))
    }
}
