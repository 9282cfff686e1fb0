//! Phrases, numbers, dates and territory names by language; a language is a folder, a story a file.
//!
//! In: values of the truth. Out: text for readers, the same on both targets, so that markup written
//! by a publisher is the markup a browser renders.
//! Must not know: markup, and where its text will stand. A language is complete or it does not
//! compile: [`Words`] has no defaults.

mod en;
mod ko;
mod language;
mod names;
mod numbers;
mod territories;

pub use language::Words;
pub use names::{folded, service};
pub use numbers::minutes;

/// A sentence around one large number: `No. 1 in ` `82` ` countries`. Its parts join as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    pub before: String,
    pub number: String,
    pub after: String,
    /// Whether what comes after is a fact of its own, which a comma separates in a sentence.
    pub apart: bool,
}

impl Phrase {
    /// As text without sizes: `Peak No. 2, 3 days on chart`.
    pub fn sentence(&self) -> String {
        let mark = if self.apart { "," } else { "" };
        let text = [&*self.before, &self.number, mark, &self.after].concat();
        text.trim().to_owned()
    }
}

/// Every language there are words for.
pub static ALL: [&Words; 2] = [&en::WORDS, &ko::WORDS];

/// The words for a BCP 47 tag: Korean for `ko` and its variants, English for every other.
pub fn for_tag(tag: &str) -> &'static Words {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("ko") {
        &ko::WORDS
    } else {
        &en::WORDS
    }
}

/// A phrase as it stands inside another: only a capital that a small letter follows is one of the
/// phrase's own.
fn without_capital(phrase: &str) -> String {
    let mut text = phrase.to_owned();
    let small = phrase.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase);
    if let Some(first) = text.get_mut(..1).filter(|_| small) {
        first.make_ascii_lowercase();
    }
    text
}

/// A word with the space after it, or nothing.
fn spaced(word: String) -> String {
    if word.is_empty() { word } else { word + " " }
}
