//! The text of a line with times of its words: enhanced LRC, known as the A2 extension.

use super::padding::without_padding;
use super::tagged_text::{TaggedText, pieces, without_parentheses};
use crate::song::LINE_BREAKS;

/// The text after a line's time tags.
#[derive(Debug, Clone, Default)]
pub struct SungText {
    pub text: String,
    /// Words with their starts in milliseconds, before the offset is applied.
    pub words: Vec<(u64, String)>,
    /// The end of the last word, if the line has one.
    pub end: Option<u64>,
    /// Whether the times of words were dropped because they decrease.
    pub runs_backwards: bool,
    /// Ruby readings of ranges of bytes of the text.
    pub ruby: Vec<(std::ops::Range<usize>, String)>,
}

impl SungText {
    /// Parses a line that starts at this time; `decode` decodes entities.
    pub fn read(body: &str, start: u64, decode: &dyn Fn(&str) -> String) -> SungText {
        let pieces = pieces(body, decode);
        match &pieces[..] {
            [(None, only)] => SungText::untimed(only),
            _ => SungText::timed(pieces, start),
        }
    }

    /// Parses background vocals, without parentheses around the whole text.
    pub fn background(body: &str, start: u64, decode: &dyn Fn(&str) -> String) -> SungText {
        let mut pieces = pieces(body, decode);
        without_parentheses(&mut pieces);
        match &pieces[..] {
            [(None, only)] => SungText::untimed(only),
            _ => SungText::timed(pieces, start),
        }
    }

    /// The same text without times.
    pub fn text_only(&self) -> SungText {
        SungText {
            text: self.text.clone(),
            ..SungText::default()
        }
    }

    pub fn start(&self) -> Option<u64> {
        self.words.first().map(|(start, _)| *start)
    }

    pub fn latest(&self) -> u64 {
        let words = self.words.last().map_or(0, |(start, _)| *start);
        words.max(self.end.unwrap_or(0))
    }

    fn untimed(text: &str) -> SungText {
        SungText {
            text: in_one_line(text),
            ..SungText::default()
        }
    }

    fn timed(mut pieces: Vec<TaggedText>, start: u64) -> SungText {
        without_padding(&mut pieces);
        let mut sung = SungText::default();
        for (nth, (time, piece)) in pieces.iter().enumerate() {
            let word = collapsed(piece);
            if !word.is_empty() {
                sung.words.push((time.unwrap_or(start), word));
            } else if nth + 1 == pieces.len() && !sung.words.is_empty() {
                sung.end = *time;
            }
        }
        let joined: String = pieces.iter().map(|(_, piece)| piece.as_str()).collect();
        sung.text = collapsed(&joined);
        sung.in_order();
        sung
    }

    /// Drops the times of words if they decrease.
    pub fn in_order(&mut self) {
        let times = self.words.iter().map(|(time, _)| *time).chain(self.end);
        if !times.is_sorted() {
            self.runs_backwards = true;
            self.words.clear();
            self.end = None;
        }
    }
}

/// A trimmed text with a space for every line break.
pub fn in_one_line(text: &str) -> String {
    text.trim().replace(LINE_BREAKS, " ")
}

/// A trimmed text with one space for all white space.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
