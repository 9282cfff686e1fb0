//! Words of English and Korean that have a meaning in sentences about charts.

use crate::import::calendar_words::{MONTHS, WEEKDAYS};

/// Whether a word in small letters may come before or after a name without belonging to it.
pub fn is_connecting(word: &str) -> bool {
    const WORDS: [&str; 50] = [
        "the",
        "a",
        "in",
        "and",
        "or",
        "of",
        "to",
        "on",
        "at",
        "for",
        "by",
        "as",
        "with",
        "from",
        "across",
        "both",
        "also",
        "including",
        "include",
        "includes",
        "included",
        "like",
        "such",
        "namely",
        "are",
        "were",
        "is",
        "was",
        "has",
        "had",
        "plus",
        "even",
        "no",
        "number",
        "among",
        "countries",
        "regions",
        "territories",
        "markets",
        "not",
        "but",
        "except",
        "excluding",
        "without",
        "while",
        "where",
        "after",
        "than",
        "&",
        "here",
    ];
    WORDS.contains(&word)
}

/// Whether a word in small letters joins the last member of a list, as a comma does.
pub fn is_joining(word: &str) -> bool {
    ["and", "or", "&", "plus", "및", "그리고", "또는"].contains(&word)
}

/// Whether the next sentence is the list that this one announces.
pub fn continues(word: &str) -> bool {
    ["they", "these", "those", "among", "including", "namely"].contains(&word)
}

/// Whether a sentence may begin with this word after “U.S.”.
pub fn opens_sentence(word: &str) -> bool {
    const WORDS: [&str; 16] = [
        "The",
        "It",
        "He",
        "She",
        "They",
        "This",
        "These",
        "In",
        "On",
        "After",
        "With",
        "And",
        "But",
        "Meanwhile",
        "According",
        "As",
    ];
    WORDS.contains(&word)
}

/// Whether a word in small letters is a month, or its first letters: “dec”, “sept”.
pub fn is_month(word: &str) -> bool {
    let is_short = word.len() == 3 || word == "sept";
    MONTHS
        .iter()
        .any(|month| *month == word || is_short && month.starts_with(word))
}

/// A day of the week or a month, which has a capital letter in English and follows names: “in Japan Monday”.
pub fn is_calendar_word(word: &str) -> bool {
    MONTHS.contains(&word) || WEEKDAYS.contains(&word)
}
