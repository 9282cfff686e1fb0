//! The phrases of the pages about all songs, in each language.
//!
//! They are not in `words`, because all words of a language are part of the wasm.

mod en;
mod ko;
mod language;

pub use language::Phrases;

use crate::words::Words;

/// The phrases of the language of these words.
pub fn phrases(words: &Words) -> &'static Phrases {
    if words.tag == "ko" {
        &ko::PHRASES
    } else {
        &en::PHRASES
    }
}
