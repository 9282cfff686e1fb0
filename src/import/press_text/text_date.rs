//! Days that a text states in full: “on December 1, 2025”, 2025년 12월 1일.

use super::word::WordedText;
use super::word_lists::is_month;
use crate::import::csv::known_date;
use crate::song::Date;
use std::ops::Range;

/// The most words of a date: 2025년 12월 1일 has six.
const MOST_WORDS: usize = 6;

/// A day in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextDate {
    pub date: Date,
    pub bytes: Range<usize>,
}

/// The days that a text states, in its order, without those of other events: “released on November 21, 2025”.
pub fn dates(text: &WordedText) -> Vec<TextDate> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        let Some((date, end)) = longest(text, at) else {
            at += 1;
            continue;
        };
        if !is_of_other_event(text, at, end) {
            found.push(date);
        }
        at = end;
    }
    found
}

/// The date that begins with this word, and the word after it.
fn longest(text: &WordedText, first: usize) -> Option<(TextDate, usize)> {
    let word = &text.words[first];
    if word.number().is_none() && !is_month(&word.lower_case()) {
        return None;
    }
    let last = text.words.len().min(first + MOST_WORDS);
    (first + 3..=last).rev().find_map(|end| {
        let last = &text.words[end - 1];
        // 1일에, 1일부터
        let length = match last.text.starts_with('일') {
            true => '일'.len_utf8(),
            false => last.text.len(),
        };
        let bytes = word.bytes.start..last.bytes.start + length;
        let written = &text.text[bytes.clone()];
        // “10 2021 11” are three numbers.
        let is_one = !written.contains(' ') || written.contains(char::is_alphabetic);
        let date = known_date(written).filter(|_| is_one)?;
        Some((TextDate { date, bytes }, end))
    })
}

/// Whether a date is that of a release, or a bound of a longer time.
fn is_of_other_event(text: &WordedText, first: usize, end: usize) -> bool {
    const BEFORE: [&str; 16] = [
        "released",
        "release",
        "releasing",
        "dropped",
        "issued",
        "debuted",
        "debut",
        "born",
        "since",
        "from",
        "until",
        "till",
        "before",
        "after",
        "between",
        "through",
    ];
    const AFTER: [&str; 5] = ["발매", "공개", "출시", "데뷔", "발표"];
    let before = (first.saturating_sub(3)..first)
        .rev()
        .map(|word| text.words[word].lower_case())
        .find(|word| !["on", "the", "a"].contains(&&**word));
    let last = text.words[end - 1].text;
    let is_bound = ["일부터", "일까지"].iter().any(|end| last.starts_with(end));
    let after = text.words.get(end).filter(|_| text.follows(end));
    let is_release = after.is_some_and(|word| AFTER.iter().any(|name| word.text.starts_with(name)));
    is_bound || is_release || before.is_some_and(|word| BEFORE.contains(&&*word))
}
