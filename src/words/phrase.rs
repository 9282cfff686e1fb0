//! A phrase around a number, and how phrases are joined.

/// A sentence around one large number: `No. 1 in ` `82` ` countries`. Its parts are joined as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    /// The text before the number, with its space.
    pub before: String,
    /// The number.
    pub number: String,
    /// The text after the number, with its space.
    pub after: String,
    /// Whether the text after the number is a fact of its own, which a comma separates in a sentence.
    pub is_after_separate: bool,
}

impl Phrase {
    /// As one text: `Peak No. 2, 3 days on chart`.
    pub fn sentence(&self) -> String {
        let mark = if self.is_after_separate { "," } else { "" };
        let text = [&*self.before, &self.number, mark, &self.after].concat();
        text.trim().to_owned()
    }
}

/// A phrase as it is written inside another: its first letter in lower case, unless another capital follows as in `TV`.
pub(super) fn without_capital(phrase: &str) -> String {
    let mut text = phrase.to_owned();
    let is_word = phrase.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase);
    if let Some(first) = text.get_mut(..1).filter(|_| is_word) {
        first.make_ascii_lowercase();
    }
    text
}

/// A word with a space after it; an empty one stays empty.
pub(super) fn with_space(word: String) -> String {
    if word.is_empty() { word } else { word + " " }
}
