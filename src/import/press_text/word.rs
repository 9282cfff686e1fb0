//! The words of a text, with their bytes.

use crate::diagnose::territories::is_hangul;
use std::ops::Range;

/// A word: letters of one kind, or digits. `&` is a word too.
#[derive(Debug, Clone)]
pub struct Word<'t> {
    pub text: &'t str,
    pub bytes: Range<usize>,
}

impl Word<'_> {
    pub fn is_hangul(&self) -> bool {
        self.text.starts_with(is_hangul)
    }

    pub fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    pub fn lower_case(&self) -> String {
        self.text.to_lowercase()
    }

    /// The number that it is written as, in digits.
    pub fn number(&self) -> Option<u32> {
        let is_number = self.text.len() <= 4 && self.text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| self.text.parse().ok()).flatten()
    }
}

/// A text with its words.
pub struct WordedText<'t> {
    pub text: &'t str,
    pub words: Vec<Word<'t>>,
}

impl<'t> WordedText<'t> {
    pub fn of(text: &'t str) -> WordedText<'t> {
        let mut words = Vec::new();
        let mut from = 0;
        while let Some(start) = text[from..].find(|letter| is_part(letter) || letter == '&') {
            let start = from + start;
            from = start + word_length(&text[start..]);
            words.push(Word {
                text: &text[start..from],
                bytes: start..from,
            });
        }
        WordedText { text, words }
    }

    /// The text between a word and the one before it.
    pub fn gap_before(&self, word: usize) -> &'t str {
        let start = word.checked_sub(1).map_or(0, |at| self.words[at].bytes.end);
        let end = self
            .words
            .get(word)
            .map_or(self.text.len(), |word| word.bytes.start);
        &self.text[start..end]
    }

    /// The bytes from the first to the last of these words.
    pub fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].bytes.start..self.words[words.end - 1].bytes.end
    }

    /// Whether the word follows the one before it after white space alone, or without any.
    pub fn follows(&self, word: usize) -> bool {
        word > 0 && word < self.words.len() && self.gap_before(word).trim().is_empty()
    }
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}')
}

/// The bytes of the word that the text begins with. An apostrophe between two letters (`d’Ivoire`) and a dot between initials
/// (`U.S`) belong to it, the ending `’s` does not.
fn word_length(text: &str) -> usize {
    let starts_with_digit = text.starts_with(|first: char| first.is_ascii_digit());
    let kind = |letter: char| {
        let is_digit = starts_with_digit && letter.is_ascii_digit();
        (is_hangul(letter), is_digit)
    };
    let first = text.chars().next().unwrap_or(' ');
    if !is_part(first) {
        return first.len_utf8();
    }
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let rest = &text[at + letter.len_utf8()..];
        let is_followed = rest.starts_with(char::is_alphabetic) && !rest.starts_with(is_hangul);
        let joins = match letter {
            '.' => is_followed && is_initial(&text[..end]),
            '\'' | '’' => is_followed && !is_hangul(first) && !is_ending(rest),
            letter => is_part(letter) && kind(letter) == kind(first),
        };
        if !joins {
            break;
        }
        end = at + letter.len_utf8();
    }
    end
}

/// Whether a text ends with a single capital letter: `U`, `U.S`.
fn is_initial(text: &str) -> bool {
    let last = text.rsplit('.').next().unwrap_or_default();
    last.chars().count() == 1 && last.starts_with(char::is_uppercase)
}

/// Whether the text after an apostrophe is the ending `s`.
fn is_ending(rest: &str) -> bool {
    let after = rest.strip_prefix(['s', 'S']);
    after.is_some_and(|after| !after.starts_with(is_part))
}
