//! A line of text in runs, each of one font and one direction, in the order in which they stand.
//!
//! resvg would choose fonts by itself, but for a whole line at a time, and leaves a letter out or
//! draws an empty box where it finds none. So the choice is made here, letter by letter, and what
//! resvg gets has nothing left to choose.

use super::face::Face;
use super::fonts::Fonts;
use super::letters::{cjk_family, is_mark};
use harfrust::{Direction, ShapeOptions, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

/// A line ready to be placed. Widths are in units of the type's size.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub runs: Vec<Run>,
    pub width: f32,
    /// Characters that no font here has; the line is without them.
    pub missing: Vec<char>,
}

#[derive(Debug, Clone)]
pub struct Run {
    /// The place in [`Fonts::faces`].
    pub face: usize,
    pub text: String,
    pub width: f32,
}

impl Fonts {
    /// One line. `lang` decides between the Korean, Japanese and Chinese shapes of a character.
    ///
    /// # Errors
    /// One sentence that names a font which cannot be read.
    pub(super) fn line(&self, text: &str, bold: bool, lang: &str) -> Result<Line, String> {
        let (mut text, mut missing) = (text.to_owned(), Vec::new());
        loop {
            match self.laid_out(&text, bold, lang)? {
                Ok(line) => return Ok(Line { missing, ..line }),
                Err(letter) => {
                    text.retain(|other| other != letter);
                    missing.push(letter);
                }
            }
        }
    }

    /// The same, or a character that no font here has.
    fn laid_out(&self, text: &str, bold: bool, lang: &str) -> Result<Result<Line, char>, String> {
        if text.is_empty() {
            return Ok(Ok(Line::default()));
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
        let mut line = Line::default();
        for at in order {
            let (face, level, text) = &runs[at];
            let width = match self.width(*face, text, level.is_rtl())? {
                Ok(width) => width,
                Err(letter) => return Ok(Err(letter)),
            };
            line.width += width;
            // Marks at both ends keep resvg from taking the points beside Arabic for English ones.
            let text = if level.is_rtl() {
                format!("\u{200f}{text}\u{200f}")
            } else {
                text.clone()
            };
            line.runs.push(Run {
                face: *face,
                text,
                width,
            });
        }
        Ok(Ok(line))
    }

    /// The face for a letter. Spaces, points and marks stay with what they follow.
    fn choose(
        &self,
        letter: char,
        bold: bool,
        cjk: Option<usize>,
        before: Option<usize>,
    ) -> Option<usize> {
        let has = |face: &usize| self.faces[*face].has(letter);
        let in_emoji = before.is_some_and(|face| self.faces[face].is_emoji());
        let follows = letter == ' ' && !in_emoji || is_mark(letter);
        let goes_on = |face: &Face| !letter.is_alphabetic() && !face.is_cjk() && !face.is_symbols();
        let stays = before.filter(|face| follows || goes_on(&self.faces[*face]));
        if let Some(face) = stays.filter(has) {
            return Some(face);
        }
        let emoji = || self.faces.iter().position(Face::is_emoji).filter(has);
        // Older symbols are text, which has the colour of what is around it, where a font has them so.
        let coloured = || emoji().filter(|_| letter >= '\u{1f000}');
        let first = self.face("Noto Sans", bold).filter(has);
        if let Some(face) = first.or(cjk.filter(has)).or_else(coloured) {
            return Some(face);
        }
        let of_weight = |bold: bool| {
            let faces = self.faces.iter().enumerate();
            faces
                .filter(move |(_, face)| face.bold == bold && !face.is_emoji())
                .map(|(at, _)| at)
        };
        // Joiners and variation selectors are seen only through the letter before them.
        let silent =
            before.filter(|_| matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'));
        of_weight(bold)
            .chain(of_weight(!bold))
            .find(has)
            .or_else(emoji)
            .or(silent)
    }

    /// How wide a run is once it is shaped, or the character that has no glyph there.
    fn width(&self, face: usize, text: &str, rtl: bool) -> Result<Result<f32, char>, String> {
        let face: &Face = &self.faces[face];
        let broken = || format!("the font {} cannot be read", face.family);
        let (font, data) = face.shaping().ok_or_else(broken)?;
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
