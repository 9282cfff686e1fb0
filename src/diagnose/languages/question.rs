//! A question about a tag.

use super::codes::{LANGUAGES, LIKELY_MEANT, MISTAKEN_FOR_COUNTRIES};
use crate::check::{Diagnostic, Location};

/// A warning about a tag, if it is questionable: `“jp” is not a language; did you mean “ja”?`.
pub fn question(location: impl Into<Location>, tag: &str) -> Option<Diagnostic> {
    let (sentence, suggestion) = question_parts(tag)?;
    Some(Diagnostic {
        suggestion,
        ..Diagnostic::warning(location, sentence)
    })
}

/// The sentence about a questionable tag, and the tag that was probably meant.
fn question_parts(tag: &str) -> Option<(String, Option<String>)> {
    let (primary, rest) = match tag.split_once('-') {
        Some((primary, rest)) => (primary, Some(rest)),
        None => (tag, None),
    };
    // With a region the tag is not a mistake.
    let mistaken = MISTAKEN_FOR_COUNTRIES
        .iter()
        .find(|(code, ..)| *code == tag);
    if let Some((_, language, meant, sure)) = mistaken {
        let sentence = format!("“{tag}” is {language}; write {sure} if it is meant");
        return Some((sentence, Some((*meant).to_owned())));
    }
    if LANGUAGES.split_whitespace().any(|known| known == primary) {
        return None;
    }
    let meant = LIKELY_MEANT.iter().find(|(code, _)| *code == primary);
    match meant {
        Some((_, meant)) => {
            let subtags = rest
                .filter(|_| !meant.contains('-'))
                .map(|rest| format!("-{rest}"))
                .unwrap_or_default();
            let sentence = format!("“{tag}” is not a language");
            Some((sentence, Some(format!("{meant}{subtags}"))))
        }
        None if primary.len() == 2 => {
            let sentence =
                format!("“{tag}” is not a language of ISO 639-1; write one like ko, ja or en");
            Some((sentence, None))
        }
        None => None,
    }
}
