//! The sentences of a text, each as the range of its words.

use super::line::is_list_line;
use super::mention::Mention;
use super::word::WordedText;
use super::word_lists::{is_connecting, is_month, opens_sentence};
use std::ops::Range;

/// All sentences. No name is in two, and the lines of a list are one.
pub fn sentences(text: &WordedText, mentions: &[Mention]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for word in 1..text.words.len() {
        let next = mentions.partition_point(|mention| mention.words.end <= word);
        let is_inside = mentions
            .get(next)
            .is_some_and(|mention| mention.words.start < word);
        if !is_inside && ends_before(text, word) {
            sentences.push(start..word);
            start = word;
        }
    }
    if start < text.words.len() {
        sentences.push(start..text.words.len());
    }
    sentences
}

/// Whether a sentence ends before this word.
fn ends_before(text: &WordedText, word: usize) -> bool {
    let gap = text.gap_before(word);
    let (last, next) = (&text.words[word - 1], &text.words[word]);
    if gap.contains(['!', '?', '。', '！', '？']) {
        return true;
    }
    if let Some((_, after)) = gap.split_once('.')
        && after.contains(char::is_whitespace)
    {
        const ABBREVIATIONS: [&str; 9] = ["st", "dr", "mr", "mrs", "ms", "jr", "feat", "vs", "vol"];
        let plain = last.lower_case();
        let is_initial = last.text.chars().count() == 1 && last.is_capitalised();
        return match &*plain {
            "no" => next.number().is_none(),
            // “Dec. 1, 2025”
            _ if is_month(&plain) && next.number().is_some() => false,
            _ if plain.contains('.') => opens_sentence(next.text),
            _ => !ABBREVIATIONS.contains(&&*plain) && !is_initial,
        };
    }
    let Some((above, below)) = gap.split_once('\n') else {
        return false;
    };
    if below.contains('\n') {
        return true;
    }
    let goes_on = above.contains([',', ';', ':', '·', '、'])
        || is_connecting(&last.lower_case())
        || next.text.starts_with(char::is_lowercase);
    !goes_on && !is_list_line(text, word)
}
