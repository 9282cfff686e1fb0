//! Builds a text from the text nodes of an element.

use crate::import::parsed_lyrics::{TimedText, TimedWord};
use std::ops::Range;

/// The times of a word. Words are distinguished by their number, which increases through the file.
#[derive(Clone, Copy)]
pub struct Timed {
    pub number: usize,
    pub start_ms: u32,
    pub end_ms: Option<u32>,
}

/// A text that is being built: trimmed, with one space for all white space.
#[derive(Default)]
pub struct Flow {
    text: String,
    /// Whether there was white space since the last letter.
    space: bool,
    words: Vec<(usize, TimedWord)>,
    /// Ruby readings of ranges of bytes of the text.
    ruby: Vec<(Range<usize>, String)>,
    /// White space since the last text, until it is known whether it is indentation.
    layout: String,
}

impl Flow {
    /// Adds white space between words, which may continue after a comment.
    pub fn push_layout(&mut self, blank: &str) {
        self.layout.push_str(blank);
    }

    /// Decides whether white space is text: formatters add line breaks and indentation, but no spaces at the ends of lines, so
    /// a space before the last line break is text, and so is one without a line break.
    pub fn close_layout(&mut self) {
        let breaks = ['\n', '\r'];
        let last = self.layout.rfind(breaks).unwrap_or(self.layout.len());
        self.space |= self.layout[..last].contains(|letter| !breaks.contains(&letter));
        self.layout.clear();
    }

    /// Adds a text with a ruby reading.
    pub fn push_read(&mut self, base: &str, reading: String, timed: Option<Timed>) {
        self.push(base, timed);
        let parts = base.split_whitespace();
        let length = parts.map(|part| part.len() + 1).sum::<usize>();
        if length > 0 {
            let start = self.text.len() + 1 - length;
            self.ruby.push((start..self.text.len(), reading));
        }
    }

    /// Adds text, which may be part of a word.
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
            // Text after nested words belongs to no word, since the outer word started before them.
            Some((number, _)) if *number > timed.number => {}
            _ => {
                let word = TimedWord {
                    start_ms: timed.start_ms,
                    end_ms: timed.end_ms,
                    text: letters.to_owned(),
                };
                self.words.push((timed.number, word));
            }
        }
    }

    /// The text with its words, and its ruby readings.
    pub fn into_piece(self) -> (TimedText, Vec<(Range<usize>, String)>) {
        let piece = TimedText {
            text: self.text,
            words: self.words.into_iter().map(|(_, word)| word).collect(),
            ruby: Vec::new(),
        };
        (piece, self.ruby)
    }
}

/// Removes one pair of parentheses around the whole text, and from its words. Returns the number of bytes removed at the
/// beginning.
pub fn without_parentheses(piece: &mut TimedText) -> usize {
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
    let bracket = piece.text.chars().next().map_or(0, char::len_utf8);
    let gone = bracket + inside.len() - inside.trim_start().len();
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
