//! What a number counts in Korean: 개국, 개 국가, 여 개 지역, and 이상 after them.

use super::noun::Noun;
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

/// The noun that begins with this word, the first after a number.
pub fn korean_noun<'t>(text: &WordedText<'t>, first: usize) -> Option<Noun> {
    let following = |at: usize| text.words.get(at).filter(|_| text.follows(at));
    let mut at = first;
    let mut rest = text.words[at].text;
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
