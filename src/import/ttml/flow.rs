//! Text as it is put together from the pieces of an element.

use crate::import::sheet::{Piece, Word};
use std::ops::Range;

/// When a word is sung. Words are told apart by their number, which grows through the file.
#[derive(Clone, Copy)]
pub struct Timed {
    pub number: usize,
    pub start_ms: u32,
    pub end_ms: Option<u32>,
}

/// A text that grows. Runs of white space become one space, none at the edges.
#[derive(Default)]
pub struct Flow {
    text: String,
    /// There was white space since the last letter.
    space: bool,
    words: Vec<(usize, Word)>,
    /// Readings by the bytes of the text that they are of.
    ruby: Vec<(Range<usize>, String)>,
    /// White space since the last text, where an element or its end may still come.
    layout: String,
}

impl Flow {
    /// Adds white space between words, which may go on behind a comment.
    pub fn push_layout(&mut self, blank: &str) {
        self.layout.push_str(blank);
    }

    /// Formatters add line breaks and indentation, and no blanks at the ends of lines: a blank before
    /// the last line break is text, and so is one where no line breaks.
    pub fn close_layout(&mut self) {
        let breaks = ['\n', '\r'];
        let last = self.layout.rfind(breaks).unwrap_or(self.layout.len());
        self.space |= self.layout[..last].contains(|letter| !breaks.contains(&letter));
        self.layout.clear();
    }

    /// Adds a text with a reading above it.
    pub fn push_read(&mut self, base: &str, reading: String, timed: Option<Timed>) {
        self.push(base, timed);
        let parts = base.split_whitespace();
        let length = parts.map(|part| part.len() + 1).sum::<usize>();
        if length > 0 {
            let start = self.text.len() + 1 - length;
            self.ruby.push((start..self.text.len(), reading));
        }
    }

    /// Adds text, which may be a part of a word.
    pub fn push(&mut self, text: &str, timed: Option<Timed>) {
        self.close_layout();
        for part in text.split_inclusive(char::is_whitespace) {
            let letters = part.trim_end();
            if !letters.is_empty() {
                self.push_letters(letters, timed);
            }
            self.space |= letters.len() < part.len();
        }
    }

    fn push_letters(&mut self, letters: &str, timed: Option<Timed>) {
        let space = self.space && !self.text.is_empty();
        if space {
            self.text.push(' ');
        }
        self.space = false;
        self.text.push_str(letters);
        let Some(timed) = timed else { return };
        match self.words.last_mut() {
            Some((number, word)) if *number == timed.number => {
                if space {
                    word.text.push(' ');
                }
                word.text.push_str(letters);
            }
            // What follows the words inside a word belongs to none: that word has begun before them.
            Some((number, _)) if *number > timed.number => {}
            _ => {
                let word = Word {
                    start_ms: timed.start_ms,
                    end_ms: timed.end_ms,
                    text: letters.to_owned(),
                };
                self.words.push((timed.number, word));
            }
        }
    }

    /// The text with its words, and the readings above its parts.
    pub fn into_piece(self) -> (Piece, Vec<(Range<usize>, String)>) {
        let piece = Piece {
            text: self.text,
            words: self.words.into_iter().map(|(_, word)| word).collect(),
            ruby: Vec::new(),
        };
        (piece, self.ruby)
    }
}

/// Takes one pair of parentheses from around a whole text and from its words. Returns how many bytes
/// are gone from the beginning.
pub fn without_parentheses(piece: &mut Piece) -> usize {
    let wide = |letter: char| match letter {
        '（' => '(',
        '）' => ')',
        other => other,
    };
    let mut depth = 0_usize;
    for (at, letter) in piece.text.char_indices() {
        match wide(letter) {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_last = at + letter.len_utf8() == piece.text.len();
        if (depth == 0) != (is_last && wide(letter) == ')') {
            return 0;
        }
    }
    let mut letters = piece.text.chars();
    if depth != 0 || letters.next().is_none() || letters.next_back().is_none() {
        return 0;
    }
    let inside = letters.as_str();
    let gone = piece.text.chars().next().map_or(0, char::len_utf8);
    let gone = gone + inside.len() - inside.trim_start().len();
    piece.text = inside.trim().to_owned();
    if let Some(first) = piece.words.first_mut() {
        let text = first.text.strip_prefix(['(', '（']);
        first.text = text.unwrap_or(&first.text).trim().to_owned();
    }
    if let Some(last) = piece.words.last_mut() {
        let text = last.text.strip_suffix([')', '）']);
        last.text = text.unwrap_or(&last.text).trim().to_owned();
    }
    piece.words.retain(|word| !word.text.is_empty());
    gone
}
