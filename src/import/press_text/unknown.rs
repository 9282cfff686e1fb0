//! Members of a list that are not the name of a territory.

use super::list::Sentence;
use super::word_lists::{is_calendar_word, is_connecting};
use crate::diagnose::territories::nearest_name;
use std::ops::Range;

/// The bytes of what looks like a member of the list: parts beside the members, all of whose words have a capital letter.
/// `members` says of each part whether it has a member. A single word in small letters is one between two members alone.
pub fn unknown_members(
    sentence: &Sentence,
    parts: &[Range<usize>],
    members: &[bool],
) -> Vec<Range<usize>> {
    let names: Vec<Option<Range<usize>>> = parts
        .iter()
        .enumerate()
        .map(|(at, part)| name(sentence, part, at == 0 || !members[at - 1]))
        .collect();
    let mut is_beside = members.to_vec();
    // From each member outwards, as long as there are names.
    for at in 1..parts.len() {
        is_beside[at] |= is_beside[at - 1] && names[at].is_some();
    }
    for at in (1..parts.len()).rev() {
        is_beside[at - 1] |= is_beside[at] && names[at - 1].is_some();
    }
    let others = (0..parts.len()).filter(|at| !members[*at]);
    let unknown = others.filter_map(|at| {
        let is_between = at > 0 && members[at - 1] && members.get(at + 1) == Some(&true);
        let beside = names[at].clone().filter(|_| is_beside[at]);
        beside.or_else(|| lower_case_word(sentence, &parts[at]).filter(|_| is_between))
    });
    unknown.collect()
}

/// The bytes of the one word in small letters that a part is, which between two members is a member too: “japan, freedonia and
/// brazil”. Adverbs, as in “Japan, surprisingly, and Brazil”, are none.
fn lower_case_word(sentence: &Sentence, part: &Range<usize>) -> Option<Range<usize>> {
    let text = sentence.text;
    let mut words = part.clone().filter(|word| {
        let plain = text.words[*word].lower_case();
        !is_connecting(&plain)
    });
    let (word, other) = (words.next()?, words.next());
    let written = text.words[word].text;
    let is_name = written.len() > 2
        && written.chars().all(char::is_alphabetic)
        && !text.words[word].is_hangul()
        && !written.ends_with("ly")
        && sentence.mention_at(word).is_none();
    let bytes = text.bytes(&(word..word + 1));
    (other.is_none() && is_name && !sentence.states_something(&bytes)).then_some(bytes)
}

/// The bytes of the name that a part is, if it looks like one. Before a list, words may introduce it: “in Freedonia, Japan”.
fn name(sentence: &Sentence, part: &Range<usize>, may_introduce: bool) -> Option<Range<usize>> {
    let text = sentence.text;
    if part.clone().any(|word| sentence.mention_at(word).is_some()) {
        return None;
    }
    let words = |range: Range<usize>| range.map(|word| text.words[word].lower_case());
    let connects = |word: &String| is_connecting(word);
    let skipped = match may_introduce {
        true => words(part.clone())
            .collect::<Vec<_>>()
            .iter()
            .rposition(connects)
            .map_or(0, |last| last + 1),
        false => words(part.clone())
            .take_while(|word| is_connecting(word))
            .count(),
    };
    let mut name = part.start + skipped..part.end;
    // What follows the last member: “and Freedonia on Monday”.
    let follows = words(name.clone())
        .position(|word| is_connecting(&word) || word == "according" || word == "등");
    name.end = follows.map_or(name.end, |length| name.start + length);
    if name.is_empty() || name.len() > 4 {
        return None;
    }
    let bytes = text.bytes(&name);
    let is_name = name.clone().all(|word| {
        let word = &text.words[word];
        let is_korean = word.is_hangul() && name.len() == 1;
        // A misspelled name in small letters.
        let is_misspelled =
            || name == *part && name.len() == 1 && nearest_name(word.text).is_some();
        let is_capitalised = word.is_capitalised() && !is_calendar_word(&word.lower_case());
        is_korean || is_capitalised || is_misspelled()
    });
    (is_name && !sentence.states_something(&bytes)).then_some(bytes)
}
