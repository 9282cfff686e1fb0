//! Numbers in English, in digits or in words: 82, “eighty-two”, “one hundred and five”.

use super::word::WordedText;
use std::ops::Range;

/// The most words of a number below a thousand: “one hundred and eighty-two”.
const MOST_WORDS: usize = 5;

const BELOW_TWENTY: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// A number with the words that state it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberPhrase {
    pub value: u32,
    pub words: Range<usize>,
}

impl NumberPhrase {
    /// The longest number whose last word is this one.
    pub fn ending(text: &WordedText, last: usize) -> Option<NumberPhrase> {
        let first = (last + 1).saturating_sub(MOST_WORDS);
        (first..=last).find_map(|first| NumberPhrase::of(text, first..last + 1))
    }

    /// The longest number whose first word is this one.
    pub fn beginning(text: &WordedText, first: usize) -> Option<NumberPhrase> {
        let end = text.words.len().min(first + MOST_WORDS);
        let mut ends = (first + 1..=end).rev();
        ends.find_map(|end| NumberPhrase::of(text, first..end))
    }

    /// The number that is exactly these words.
    fn of(text: &WordedText, words: Range<usize>) -> Option<NumberPhrase> {
        let joins =
            |word: usize| matches!(text.gap_before(word), "-" | "\u{2011}") || text.follows(word);
        if !(words.start + 1..words.end).all(joins) {
            return None;
        }
        let written = &text.words[words.clone()];
        let value = match written {
            [digits] if digits.number().is_some() => digits.number()?,
            _ => {
                let plain: Vec<String> = written.iter().map(|word| word.lower_case()).collect();
                value(&plain.iter().map(String::as_str).collect::<Vec<_>>())?
            }
        };
        Some(NumberPhrase { value, words })
    }
}

/// The number below a thousand that these words in small letters are.
fn value(words: &[&str]) -> Option<u32> {
    let Some(at) = words.iter().position(|word| *word == "hundred") else {
        return below_hundred(words);
    };
    let hundreds = match words[..at] {
        ["a"] => 1,
        [digit] => index(&BELOW_TWENTY[..10], digit).filter(|digit| *digit > 0)?,
        _ => return None,
    };
    let rest = match &words[at + 1..] {
        [] => 0,
        ["and", rest @ ..] | rest => below_hundred(rest)?,
    };
    Some(hundreds * 100 + rest)
}

fn below_hundred(words: &[&str]) -> Option<u32> {
    let tens = |word: &str| Some((index(&TENS, word)? + 2) * 10);
    match words {
        [word] => index(&BELOW_TWENTY, word).or_else(|| tens(word)),
        [ten, unit] => {
            let unit = index(&BELOW_TWENTY[..10], unit).filter(|unit| *unit > 0)?;
            Some(tens(ten)? + unit)
        }
        _ => None,
    }
}

fn index(names: &[&str], word: &str) -> Option<u32> {
    let at = names.iter().position(|name| *name == word)?;
    u32::try_from(at).ok()
}
