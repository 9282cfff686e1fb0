//! What a number counts in Korean: 개국, 개 국가, 여 개 지역, and 이상 after them.

use super::korean_number::korean_number;
use super::noun::Noun;
use super::number_phrase::NumberPhrase;
use super::word::WordedText;
use crate::song::{Qualifier, TerritoryWord};

const NOUNS: [(&str, TerritoryWord); 6] = [
    ("국가", TerritoryWord::Countries),
    ("국", TerritoryWord::Countries),
    ("나라", TerritoryWord::Countries),
    ("지역", TerritoryWord::Regions),
    ("시장", TerritoryWord::Markets),
    ("스토어", TerritoryWord::Stores),
];

/// The most words of a number: 이백 여든 두.
const MOST_NUMBER_WORDS: usize = 3;

/// A number in words with the noun that it counts: 여든두 개국, 열두개국. The number ends in this word, which may have the noun
/// too; words before it may belong to the number: 여든 두 개국.
pub fn worded_count(text: &WordedText, last: usize) -> Option<(NumberPhrase, Noun)> {
    let first = last.saturating_sub(MOST_NUMBER_WORDS - 1);
    (first..=last).find_map(|first| {
        let is_one = (first..=last).all(|word| text.words[word].is_hangul())
            && (first + 1..=last).all(|word| text.follows(word));
        let written: String = text.words[first..=last]
            .iter()
            .map(|word| word.text)
            .collect();
        let (value, rest) = korean_number(&written).filter(|_| is_one)?;
        let own = text.words[last].text;
        let noun = match rest {
            "" if text.follows(last + 1) => korean_noun(text, last + 1, text.words[last + 1].text),
            "" => None,
            rest if rest.len() < own.len() => korean_noun(
                text,
                last,
                own.strip_suffix(rest).map(|number| &own[number.len()..])?,
            ),
            _ => None,
        };
        let words = first..last + 1;
        Some((NumberPhrase { value, words }, noun?))
    })
}

/// The noun that begins with `rest`, which ends the word `first`, after a number.
pub fn korean_noun<'t>(text: &WordedText<'t>, first: usize, rest: &'t str) -> Option<Noun> {
    let following = |at: usize| text.words.get(at).filter(|_| text.follows(at));
    let mut at = first;
    let mut rest = rest;
    // What is left of the word, or the next word where nothing is.
    let mut skip = |part: &str, rest: &mut &'t str| {
        let Some(left) = rest.strip_prefix(part) else {
            return false;
        };
        *rest = left;
        if left.is_empty() {
            at += 1;
            *rest = following(at).map_or("", |word| word.text);
        }
        true
    };
    let is_about = skip("여", &mut rest);
    if !skip("개", &mut rest) {
        return None;
    }
    let (written, word) = NOUNS.into_iter().find(|(noun, _)| rest.starts_with(noun))?;
    let next = following(at + 1);
    let is_least = next.is_some_and(|next| next.text.starts_with("이상"));
    let after = rest.len() - written.len();
    Some(Noun {
        end: text.words[at].bytes.end - after,
        word,
        qualifier: match (is_least, is_about) {
            (true, _) => Qualifier::AtLeast,
            (false, true) => Qualifier::About,
            (false, false) => Qualifier::Exact,
        },
        is_rest: false,
    })
}

/// Whether the word before a number says that others are counted: 영국 외 64개국, 다른 64개국, “other 64 countries”.
pub fn says_others(word: &str) -> bool {
    let is_attached = word.ends_with('외') && word.chars().count() > 2;
    is_attached || ["외", "이외", "다른", "other"].contains(&word)
}
