//! Whom a sentence names as its source: “according to Kworb”, 빌보드에 따르면.

use super::list::Sentence;
use super::word_lists::is_calendar_word;
use std::ops::Range;

/// The most words of a name.
const MOST_WORDS: usize = 6;

/// The bytes of the name. `None` where the sentence says no name: “according to the agency”.
pub fn attribution(sentence: &Sentence) -> Option<Range<usize>> {
    english(sentence).or_else(|| korean(sentence))
}

/// The capitalised words after “according to”.
fn english(sentence: &Sentence) -> Option<Range<usize>> {
    let text = sentence.text;
    let plain = |word: usize| text.words[word].lower_case();
    let mut words = sentence.words.clone();
    let according = words.find(|at| {
        plain(*at) == "according" && at + 1 < sentence.words.end && plain(at + 1) == "to"
    })?;
    let mut first = according + 2;
    if first < sentence.words.end && text.words[first].text == "the" {
        first += 1;
    }
    let is_name = |at: usize| {
        let word = text.words[at].text;
        let is_inside = at > first && ["of", "&", "and", "the"].contains(&word);
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        (word.contains(char::is_uppercase) || is_inside || is_number && at > first)
            && !is_calendar_word(&plain(at))
    };
    let end = (first..sentence.words.end)
        .take(MOST_WORDS)
        .take_while(|at| is_name(*at) && text.follows(*at))
        .last()?;
    // “according to Kworb and” ends with the name.
    let is_capitalised = |at: &usize| text.words[*at].text.contains(char::is_uppercase);
    let end = (first..=end).rev().find(is_capitalised)?;
    Some(text.bytes(&(first..end + 1)))
}

/// The words before 에 따르면 that open the sentence; elsewhere it is open where the name begins.
fn korean(sentence: &Sentence) -> Option<Range<usize>> {
    let text = sentence.text;
    let mut words = sentence.words.clone();
    let says = words.find(|at| {
        let word = text.words[*at].text;
        word.starts_with("따르면") || word.starts_with("의하면")
    })?;
    let name = sentence.words.start..says;
    let is_one = (name.start + 1..=says).all(|at| text.follows(at));
    let has_number = name.clone().any(|at| text.words[at].number().is_some());
    if name.is_empty() || name.len() > MOST_WORDS || !is_one || has_number {
        return None;
    }
    let bytes = text.bytes(&name);
    let written = text.text[bytes.clone()].strip_suffix('에')?.trim_end();
    (!written.is_empty()).then_some(bytes.start..bytes.start + written.len())
}
