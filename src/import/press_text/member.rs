//! Which names are members of a list, and not mentioned for another reason: “Soompi of South Korea”, 한국 드라마.

use super::list::Sentence;
use super::mention::Mention;
use super::word_lists::{continues, is_connecting};
use std::ops::Range;

/// A part of a sentence, as the names in it need it.
pub struct Part {
    pub words: Range<usize>,
    /// The first word that a list does not begin with; the end of the part where there is none.
    first_other: usize,
}

impl Part {
    pub fn of(sentence: &Sentence, words: Range<usize>) -> Part {
        let begins_list = |word: &usize| {
            // A flag or a name before a member is of the list too.
            let plain = sentence.text.words[*word].lower_case();
            sentence.mention_at(*word).is_some() || is_connecting(&plain) || continues(&plain)
        };
        let first_other = words.clone().find(|word| !begins_list(word));
        Part {
            first_other: first_other.unwrap_or(words.end),
            words,
        }
    }
}

/// Whether a name is a member of a list in its sentence; `part` is the part of the sentence that it is in.
pub fn is_member(sentence: &Sentence, part: &Part, mention: &Mention) -> bool {
    if mention.is_possessive {
        return false;
    }
    match sentence.text.words[mention.words.start].is_hangul() {
        true => is_korean_member(sentence, &part.words, mention),
        false => is_english_member(sentence, part, mention),
    }
}

/// Only connecting words come before it in its part, after the rank or the count if there is one: “No. 1 on iTunes in Japan”.
fn is_english_member(sentence: &Sentence, part: &Part, mention: &Mention) -> bool {
    let words = &sentence.text.words;
    let (first, start) = (part.words.start, mention.whole_name().start);
    if start <= first {
        return true;
    }
    let bytes = words[first].bytes.start..words[start].bytes.start;
    match sentence.states_something(&bytes) {
        true => is_connecting(&words[start - 1].lower_case()),
        false => start <= part.first_other,
    }
}

/// What the word after a name of a list begins with, where it is in the same part.
const AFTER_LIST: [&str; 16] = [
    "등",
    "비롯",
    "포함",
    "제외",
    "위시",
    "총",
    "전",
    "아이튠즈",
    "차트",
    "정상",
    "톱",
    "모두",
    "각각",
    "순",
    "외",
    "이외",
];

/// It ends its part, or is followed by a word that lists are followed by.
fn is_korean_member(sentence: &Sentence, part: &Range<usize>, mention: &Mention) -> bool {
    let written = sentence.text.bytes(&mention.words);
    let particle = &sentence.text.text[mention.bytes.end..written.end];
    let next = (mention.words.end < part.end).then(|| &sentence.text.words[mention.words.end]);
    let is_list_word = next.is_none_or(|next| {
        let starts = |word: &&str| next.text.starts_with(*word);
        next.number().is_some() || AFTER_LIST.iter().any(starts)
    });
    match particle {
        "" | "을" | "를" | "에서" | "에서도" | "까지" | "도" => is_list_word,
        "과" | "와" => next.is_none(),
        particle => particle.starts_with('등'),
    }
}
