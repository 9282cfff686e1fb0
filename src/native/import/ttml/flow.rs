//! Text as it is put together from the pieces of an element.

use crate::native::import::sheet::{Piece, Word};

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
}

impl Flow {
    /// Adds text, which may be a part of a word.
    pub fn push(&mut self, text: &str, timed: Option<Timed>) {
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

    pub fn into_piece(self) -> Piece {
        Piece {
            text: self.text,
            words: self.words.into_iter().map(|(_, word)| word).collect(),
        }
    }
}

/// Takes one pair of parentheses from around a whole text and from its words.
pub fn without_parentheses(piece: &mut Piece) {
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
            return;
        }
    }
    let mut letters = piece.text.chars();
    if depth != 0 || letters.next().is_none() || letters.next_back().is_none() {
        return;
    }
    piece.text = letters.as_str().trim().to_owned();
    if let Some(first) = piece.words.first_mut() {
        let text = first.text.strip_prefix(['(', '（']);
        first.text = text.unwrap_or(&first.text).trim().to_owned();
    }
    if let Some(last) = piece.words.last_mut() {
        let text = last.text.strip_suffix([')', '）']);
        last.text = text.unwrap_or(&last.text).trim().to_owned();
    }
    piece.words.retain(|word| !word.text.is_empty());
}
