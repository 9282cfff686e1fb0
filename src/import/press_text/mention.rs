//! The names of territories in a text: the longest name first, whole words only.

use super::line::is_list_line;
use super::particle::without_particles;
use super::word::WordedText;
use super::word_lists::{is_calendar_word, is_connecting, is_joining};
use crate::diagnose::territories::{may_begin_name, most_words, named};
use crate::song::{Scope, Territory};
use std::ops::Range;

/// A name in the text.
#[derive(Debug, Clone)]
pub struct Mention {
    pub words: Range<usize>,
    /// The bytes of the name, without Korean particles.
    pub bytes: Range<usize>,
    pub territory: Territory,
    /// The words of the longer name that it is only a part of: “New Mexico”, “Northern Ireland”.
    pub inside: Option<Range<usize>>,
    /// Whether it is in the possessive: “Japan’s Oricon chart”.
    pub is_possessive: bool,
}

impl Mention {
    /// The words of the longer name, else of this one.
    pub fn whole_name(&self) -> &Range<usize> {
        self.inside.as_ref().unwrap_or(&self.words)
    }
}

/// All names, in the order of the text.
pub fn mentions(text: &WordedText) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        match longest(text, at) {
            Some(mention) => {
                at = mention.words.end;
                found.push(mention);
            }
            None => at += 1,
        }
    }
    for mention in &mut found {
        mention.inside = longer_name(text, &mention.words);
    }
    found
}

/// The longest name that begins with this word.
fn longest(text: &WordedText, first: usize) -> Option<Mention> {
    let word = &text.words[first];
    if text.text[..word.bytes.start].ends_with(['-', '@', '_'])
        || ["the", "&"].contains(&&*word.lower_case())
    {
        return None;
    }
    let is_code = word.text.len() == 2;
    if !is_code && !may_begin_name(word.text) {
        return None;
    }
    let joined = (first + 1..text.words.len())
        .take_while(|next| joins_name(text.gap_before(*next)))
        .take(most_words())
        .last();
    let last = joined.unwrap_or(first);
    (first..=last).rev().find_map(|last| {
        let whole = word.bytes.start..text.words[last].bytes.end;
        let ends = match text.words[last].is_hangul() {
            true => without_particles(text.words[last].text),
            false => vec![text.words[last].text.len()],
        };
        let bytes = ends.into_iter().find_map(|end| {
            let bytes = whole.start..text.words[last].bytes.start + end;
            named(&text.text[bytes.clone()]).map(|scope| (bytes, scope))
        });
        let bytes = bytes.or_else(|| {
            let code = code(text, first).filter(|_| first == last)?;
            Some((whole.clone(), code))
        });
        let (bytes, scope) = bytes?;
        let words = first..last + 1;
        let is_name =
            is_written_as_name(text, &words) && !text.text[whole.end..].starts_with(['-', '_']);
        let after = text.text[whole.end..].trim_start_matches(['\'', '’']);
        let is_possessive =
            after.len() < text.text[whole.end..].len() && after.starts_with(['s', 'S']);
        Some(Mention {
            words,
            bytes,
            territory: scope.territory().filter(|_| is_name)?,
            inside: None,
            is_possessive,
        })
    })
}

/// What may be between two words of a name: a space or a line break, a hyphen, the dot of “St.”, the comma of “Congo,
/// Republic of the”.
fn joins_name(gap: &str) -> bool {
    let is_space = |gap: &str| gap.trim().is_empty() && gap.matches('\n').count() < 2;
    is_space(gap) || matches!(gap, "-" | ". " | ", " | "." | " (" | ") ")
}

/// A capital letter or Korean. In small letters a name is a name only between words and marks of lists, since turkey and
/// china are no places; “us” never.
fn is_written_as_name(text: &WordedText, words: &Range<usize>) -> bool {
    let first = &text.words[words.start];
    if first.is_hangul() {
        return true;
    }
    if words.len() == 1 && first.lower_case().replace('.', "") == "us" {
        return !first.text.contains(char::is_lowercase);
    }
    let connects = |word: usize| is_connecting(&text.words[word].lower_case());
    let opens = |at: usize| !text.follows(at) || connects(at - 1);
    let closes = |at: usize| !text.follows(at) || connects(at);
    first.is_capitalised() || (opens(words.start) && closes(words.end))
}

/// The territory of a code of two capital letters that is a whole member of a list: “US, JP, NO”. Elsewhere it may be a word.
fn code(text: &WordedText, at: usize) -> Option<Scope> {
    let word = &text.words[at];
    let has_mark = |gap: &str| gap.contains([',', ';', '/', '·', '•', '|', ':', '(', ')', '\n']);
    let plain = |word: usize| text.words[word].lower_case();
    let is_word = is_connecting(&plain(at));
    let opens = at == 0
        || has_mark(text.gap_before(at))
        || (!is_word && text.follows(at) && is_connecting(&plain(at - 1)));
    let after = text.gap_before(at + 1);
    let is_last = at + 1 == text.words.len();
    let ends = after.starts_with('.') && (is_last || text.words[at + 1].number().is_none());
    let closes = is_last || ends || has_mark(after) || is_joining(&plain(at + 1));
    Scope::from_code(word.text).filter(|_| opens && closes)
}

/// How many words a longer name may have before and after the shorter one. Without a limit, a text of nothing but names
/// would be read once for each of them.
const MOST_WORDS_BESIDE: usize = 8;

/// The longer name in capitals that these words are a part of.
fn longer_name(text: &WordedText, words: &Range<usize>) -> Option<Range<usize>> {
    let is_part = |word: usize| {
        let word = &text.words[word];
        let plain = word.lower_case();
        word.is_capitalised() && !is_connecting(&plain) && !is_calendar_word(&plain)
    };
    let is_latin = |word: usize| !text.words[word].is_hangul();
    let joins = |word: usize| text.follows(word) && !is_list_line(text, word);
    let mut longer = words.clone();
    let first = words.start.saturating_sub(MOST_WORDS_BESIDE);
    let end = words.end + MOST_WORDS_BESIDE;
    while longer.start > first
        && joins(longer.start)
        && is_part(longer.start - 1)
        && is_latin(longer.start)
    {
        longer.start -= 1;
    }
    while longer.end < end && joins(longer.end) && is_part(longer.end) && is_latin(longer.end - 1) {
        longer.end += 1;
    }
    (longer != *words).then_some(longer)
}
