//! A line of text in runs, each of one font and one direction, in the order in which they stand.
//!
//! resvg would choose fonts by itself, but for a whole line at a time, and leaves a letter out or
//! draws an empty box where it finds none. So the choice is made here, letter by letter, and what
//! resvg gets has nothing left to choose.

use super::fonts::{Face, Fonts};
use harfrust::{Direction, ShapeOptions, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

/// A line ready to be placed. Widths are in units of the type's size.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub runs: Vec<Run>,
    pub width: f32,
}

#[derive(Debug, Clone)]
pub struct Run {
    /// The place in [`Fonts::faces`].
    pub face: usize,
    pub text: String,
    pub width: f32,
}

/// Text as it may be drawn: one line, without characters that are seen only by what they do to others.
pub fn plain(text: &str) -> String {
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(
                letter,
                '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            )
            || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
            || matches!(
                letter,
                '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            )
    };
    let spaced = text.chars().map(|letter| match letter {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        other => other,
    });
    let seen: String = spaced.filter(|letter| !unseen(*letter)).collect();
    seen.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

impl Fonts {
    /// One line. `lang` decides between the Korean, Japanese and Chinese shapes of a character.
    ///
    /// # Errors
    /// One sentence that names a character which no font here has.
    pub(super) fn line(&self, text: &str, bold: bool, lang: &str) -> Result<Line, String> {
        if text.is_empty() {
            return Ok(Line::default());
        }
        let bidi = BidiInfo::new(text, None);
        let cjk = self.face(cjk_family(text, lang), bold);
        let mut runs: Vec<(usize, Level, String)> = Vec::new();
        for (at, letter) in text.char_indices() {
            let level = bidi.levels[at];
            let before = runs.last().map(|(face, ..)| *face);
            let face = self
                .choose(letter, bold, cjk, before)
                .ok_or_else(|| missing(text, letter))?;
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
            let width = self.width(*face, text, level.is_rtl())?;
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
        Ok(line)
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
        let follows = letter == ' ' || is_mark(letter);
        let stays = before
            .filter(|face| follows || (!letter.is_alphabetic() && !self.faces[*face].is_cjk()));
        if let Some(face) = stays.filter(has) {
            return Some(face);
        }
        let first = self.face("Noto Sans", bold).filter(has);
        if let Some(face) = first.or(cjk.filter(has)) {
            return Some(face);
        }
        let of_weight = |bold: bool| {
            let faces = self.faces.iter().enumerate();
            faces
                .filter(move |(_, face)| face.bold == bold)
                .map(|(at, _)| at)
        };
        // Joiners and variation selectors are seen only through the letter before them.
        let silent =
            before.filter(|_| matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'));
        of_weight(bold).chain(of_weight(!bold)).find(has).or(silent)
    }

    /// How wide a run is once it is shaped.
    fn width(&self, face: usize, text: &str, rtl: bool) -> Result<f32, String> {
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
            return Err(missing(text, letter));
        }
        let advance: i32 = glyphs
            .glyph_positions()
            .iter()
            .map(|glyph| glyph.x_advance)
            .sum();
        Ok(advance as f32 / shaper.units_per_em() as f32)
    }
}

/// Whether this belongs to the letter before it.
pub fn is_mark(letter: char) -> bool {
    unicode_bidi::bidi_class(letter) == unicode_bidi::BidiClass::NSM || letter == '\u{200d}'
}

pub fn is_hangul(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7ff}')
}

pub fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}')
}

pub fn is_han(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whose shapes of Chinese characters: kana and hangul tell it, else the language of the text.
fn cjk_family(text: &str, lang: &str) -> &'static str {
    let tag = lang.to_ascii_lowercase();
    let parts: Vec<&str> = tag.split('-').collect();
    let traditional = parts
        .iter()
        .any(|part| matches!(*part, "hant" | "tw" | "hk" | "mo"));
    match parts[0] {
        _ if text.contains(is_kana) => "Noto Sans CJK JP",
        _ if text.contains(is_hangul) => "Noto Sans CJK KR",
        "zh" | "yue" if traditional => "Noto Sans CJK TC",
        "zh" => "Noto Sans CJK SC",
        "ja" => "Noto Sans CJK JP",
        _ => "Noto Sans CJK KR",
    }
}

fn missing(text: &str, letter: char) -> String {
    let code = u32::from(letter);
    let package = match letter {
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {
            return format!(
                "“{text}” has the character U+{code:04X}, which is for private use and has no shape of its own; write another"
            );
        }
        '\u{1f000}'..='\u{1faff}' => {
            return format!(
                "“{text}” has the emoji {letter} (U+{code:04X}), and pictures are drawn without emoji; write another character"
            );
        }
        _ if is_han(letter) || is_hangul(letter) || is_kana(letter) => "fonts-noto-cjk",
        _ => "fonts-noto-core",
    };
    format!(
        "“{text}” has the character {letter} (U+{code:04X}), and no Noto Sans here can draw it; install it (on Debian: apt-get install {package}), or write another"
    )
}
