//! The language of a text in the markup.

use crate::words::Words;

/// The language of a text, where it is not the card's own.
pub(crate) fn lang_attribute(words: &'static Words, lang: &str) -> Option<String> {
    (lang != words.tag).then(|| lang.to_owned())
}
