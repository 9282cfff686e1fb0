//! The end of a sentence.

use std::fmt::Display;

/// The sentence with a full stop, unless it is a question: `“jp” is not a language; did you mean “ja”?`.
pub fn ended(sentence: impl Display) -> String {
    let sentence = sentence.to_string();
    let stop = if sentence.ends_with('?') { "" } else { "." };
    sentence + stop
}
