//! Counts of territories in a text: “82 countries”, “at least 82 regions”, 82개국.

use super::korean_count::{korean_noun, says_others, worded_count};
use super::noun::Noun;
use super::number_phrase::NumberPhrase;
use super::word::WordedText;
use crate::song::{Qualifier, TerritoryWord};
use std::ops::Range;

/// A number of territories.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    pub bytes: Range<usize>,
    pub value: u32,
    pub word: TerritoryWord,
    pub qualifier: Qualifier,
    /// Whether it counts only those that the list does not name: “and 64 other countries”, 외 64개국.
    pub is_rest: bool,
}

/// All counts, in the order of the text.
pub fn counts(text: &WordedText) -> Vec<Count> {
    let words = 0..text.words.len();
    words.filter_map(|at| count(text, at)).collect()
}

/// The count whose number ends in this word.
fn count(text: &WordedText, at: usize) -> Option<Count> {
    let (counted, noun) = match text.words[at].is_hangul() {
        true => worded_count(text, at)?,
        false => NumberPhrase::ending(text, at).zip(noun(text, at))?,
    };
    let first = counted.words.start;
    let is_rank = text.gap_before(first).ends_with(['#', '№', '$', '.'])
        || first > 0 && ["no", "number", "top"].contains(&&*text.words[first - 1].lower_case());
    if is_rank {
        return None;
    }
    // “82 of 119 countries” counts 82.
    let counted = out_of(text, first).unwrap_or(counted);
    let number = counted.words.start;
    let before: Vec<String> = (number.saturating_sub(3)..number)
        .filter(|at| (*at + 1..=number).all(|next| text.follows(next)))
        .map(|at| text.words[at].lower_case())
        .collect();
    let says_others = before.last().is_some_and(|last| says_others(last));
    Some(Count {
        bytes: text.words[number].bytes.start..noun.end,
        value: counted.value,
        word: noun.word,
        qualifier: match noun.qualifier {
            Qualifier::Exact => qualifier(&before.join(" ")),
            other => other,
        },
        is_rest: noun.is_rest || says_others,
    })
}

/// How exact the words before a number make it.
fn qualifier(before: &str) -> Qualifier {
    const AT_LEAST: [&str; 5] = ["at least", "more than", "over", "최소", "적어도"];
    const ABOUT: [&str; 8] = [
        "about",
        "around",
        "nearly",
        "almost",
        "some",
        "roughly",
        "approximately",
        "약",
    ];
    let ends = |words: &[&str]| {
        let mut words = words.iter();
        words.any(|word| {
            let rest = before.strip_suffix(word);
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
        })
    };
    match () {
        () if ends(&AT_LEAST) => Qualifier::AtLeast,
        () if ends(&ABOUT) => Qualifier::About,
        () => Qualifier::Exact,
    }
}

/// The noun after a number, within three words.
fn noun(text: &WordedText, number: usize) -> Option<Noun> {
    let mut is_rest = false;
    for at in number + 1..text.words.len().min(number + 4) {
        if !text.follows(at) {
            return None;
        }
        if text.words[at].is_hangul() {
            return korean_noun(text, at, text.words[at].text);
        }
        let word = match &*text.words[at].lower_case() {
            "country" | "countries" | "nations" => TerritoryWord::Countries,
            "region" | "regions" => TerritoryWord::Regions,
            "territory" | "territories" => TerritoryWord::Territories,
            "market" | "markets" => TerritoryWord::Markets,
            "store" | "stores" | "storefronts" => TerritoryWord::Stores,
            "other" | "more" | "further" | "additional" => {
                is_rest = true;
                continue;
            }
            "different" | "separate" | "itunes" | "music" | "international" | "global"
            | "foreign" => continue,
            _ => return None,
        };
        return Some(Noun {
            end: text.words[at].bytes.end,
            word,
            qualifier: Qualifier::Exact,
            is_rest,
        });
    }
    None
}

/// The number before “of” or “out of” and this one.
fn out_of(text: &WordedText, number: usize) -> Option<NumberPhrase> {
    let of = number
        .checked_sub(1)
        .filter(|of| text.words[*of].lower_case() == "of" && text.follows(number))?;
    let before = of.checked_sub(1)?;
    let part = match &*text.words[before].lower_case() {
        "out" => before.checked_sub(1)?,
        _ => before,
    };
    NumberPhrase::ending(text, part)
}
