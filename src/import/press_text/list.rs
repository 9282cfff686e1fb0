//! A sentence, and its parts between the marks and words that separate members of a list.

use super::count::Count;
use super::marker::{Marker, Subject};
use super::mention::Mention;
use super::word::WordedText;
use super::word_lists::{is_connecting, is_joining};
use std::ops::Range;

/// A sentence with what is in it, each in the order of the text.
pub struct Sentence<'a, 't> {
    pub text: &'a WordedText<'t>,
    pub words: Range<usize>,
    pub mentions: &'a [Mention],
    pub markers: &'a [Marker],
    pub counts: &'a [Count],
    /// The word after the list that the sentence begins with.
    opening_end: usize,
}

impl<'a, 't> Sentence<'a, 't> {
    /// The sentence of these words, with those of the mentions, markers and counts that are in it.
    pub fn of(
        text: &'a WordedText<'t>,
        words: Range<usize>,
        mentions: &'a [Mention],
        markers: &'a [Marker],
        counts: &'a [Count],
    ) -> Sentence<'a, 't> {
        let bytes = text.bytes(&words);
        let mut sentence = Sentence {
            text,
            mentions: within(mentions, &words, |mention| mention.words.start),
            markers: within(markers, &bytes, |marker| marker.start),
            counts: within(counts, &bytes, |count| count.bytes.start),
            opening_end: words.end,
            words,
        };
        let mut all = sentence.words.clone();
        let other = all.find(|word| !sentence.is_of_list(*word));
        sentence.opening_end = other.unwrap_or(sentence.words.end);
        sentence
    }

    /// The name that has this word.
    pub fn mention_at(&self, word: usize) -> Option<&'a Mention> {
        let next = self
            .mentions
            .partition_point(|mention| mention.words.end <= word);
        let mention = self.mentions.get(next);
        mention.filter(|mention| mention.words.start <= word)
    }

    /// The parts, each with at least one word.
    pub fn parts(&self) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let mut start = self.words.start;
        for word in self.words.clone() {
            let mention = self.mention_at(word);
            if mention.is_some_and(|mention| mention.words.start < word) {
                continue;
            }
            let gap = self.text.gap_before(word);
            let is_mark = |letter: char| ",;:/·・•|–—、，()[]\n*".contains(letter);
            let is_joint = mention.is_none() && is_joining(&self.text.words[word].lower_case());
            let ends = gap.contains(is_mark) || is_joint || self.has_and_before(word);
            if ends && word > start {
                parts.push(start..word);
                start = word;
            }
            if is_joint {
                start = word + 1;
            }
        }
        if start < self.words.end {
            parts.push(start..self.words.end);
        }
        parts
    }

    /// Whether the word before is a name with the Korean ending for “and”.
    fn has_and_before(&self, word: usize) -> bool {
        let before = word.checked_sub(1).and_then(|word| self.mention_at(word));
        before.is_some_and(|mention| {
            let written = self.text.bytes(&mention.words);
            let particle = &self.text.text[mention.bytes.end..written.end];
            ["과", "와"].contains(&particle)
        })
    }

    /// What the sentence says of a place in it: English says it before a list, or after one that opens the sentence; Korean
    /// after a list, or before.
    pub fn subject_of(&self, word: usize, is_hangul: bool) -> Option<Subject> {
        let byte = self.text.words[word].bytes.start;
        let says = |marker: &&Marker| marker.subject != Subject::Exception;
        let next = self.markers.partition_point(|marker| marker.start <= byte);
        let before = next.checked_sub(1).map(|at| &self.markers[at]);
        let mut after = self.markers[next..].iter();
        let marker = if is_hangul {
            let ends_list =
                |marker: &&Marker| says(marker) || !self.has_count(&(byte..marker.start));
            after.find(ends_list).or(before)
        } else {
            before.or_else(|| after.find(says).filter(|_| word <= self.opening_end))
        };
        marker.map(|marker| marker.subject)
    }

    /// Whether a rank, an exception or a count begins in these bytes.
    pub fn states_something(&self, bytes: &Range<usize>) -> bool {
        let has_marker = !within(self.markers, bytes, |marker| marker.start).is_empty();
        has_marker || self.has_count(bytes)
    }

    fn has_count(&self, bytes: &Range<usize>) -> bool {
        !within(self.counts, bytes, |count| count.bytes.start).is_empty()
    }

    /// Whether the sentence is nothing but a list of names.
    pub fn is_only_list(&self) -> bool {
        !self.mentions.is_empty() && self.opening_end == self.words.end
    }

    fn is_of_list(&self, word: usize) -> bool {
        let plain = self.text.words[word].lower_case();
        self.mention_at(word).is_some()
            || is_connecting(&plain)
            || is_joining(&plain)
            || plain == "등"
    }
}

/// The items that begin in a range; they are in order.
fn within<'a, T>(items: &'a [T], range: &Range<usize>, start: impl Fn(&T) -> usize) -> &'a [T] {
    let first = items.partition_point(|item| start(item) < range.start);
    let end = items.partition_point(|item| start(item) < range.end);
    &items[first..end.max(first)]
}
