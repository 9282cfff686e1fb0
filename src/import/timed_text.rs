//! The text of a line with times of its words and readings.

use crate::snapshot::find;
use std::ops::Range;

/// The text of a line in one layer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimedText {
    /// The text, in one line; empty for a pause.
    pub text: String,
    /// The text's words with times, in order; empty where the file has no times of words.
    pub words: Vec<TimedWord>,
    /// Readings of parts of the text, in order.
    pub ruby: Vec<RubyReading>,
}

/// A reading above a part of a text ([ruby](https://www.w3.org/TR/ruby-use-cases/)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RubyReading {
    /// The part of the text.
    pub base: String,
    /// How it is read.
    pub text: String,
}

/// A word or syllable with its times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimedWord {
    /// When it starts, in milliseconds.
    pub start_ms: u32,
    /// When it ends, in milliseconds, if the file says so.
    pub end_ms: Option<u32>,
    /// The word.
    pub text: String,
}

impl TimedText {
    /// Adds readings of ranges of bytes. Returns those that a snapshot cannot represent: there a base is found by its text,
    /// after the base before it and within one word.
    pub fn annotate(&mut self, mut readings: Vec<(Range<usize>, String)>) -> Vec<String> {
        readings.sort_by_key(|(at, _)| at.start);
        let words = self.word_ranges();
        let (mut from, mut left) = (0, Vec::new());
        for (at, reading) in readings {
            let base = self.text.get(at.clone()).unwrap_or_default();
            let is_found = from <= at.start && find(&self.text, from, base) == Some(at.clone());
            let within = |word: &Range<usize>| word.start <= at.start && at.end <= word.end;
            if base.trim().is_empty()
                || !is_found
                || !(words.is_empty() || words.iter().any(within))
            {
                left.push(reading);
                continue;
            }
            from = at.end;
            self.ruby.push(RubyReading {
                base: base.to_owned(),
                text: reading,
            });
        }
        left
    }

    /// The ranges of the words in the text.
    fn word_ranges(&self) -> Vec<Range<usize>> {
        let mut from = 0;
        self.words
            .iter()
            .filter_map(|word| {
                let at = find(&self.text, from, &word.text)?;
                from = at.end;
                Some(at)
            })
            .collect()
    }

    /// Whether a snapshot can represent it: each word is in the text after the word before it, and starts no earlier.
    pub fn is_representable(&self) -> bool {
        let mut rest = self.text.as_str();
        self.words.is_sorted_by_key(|word| word.start_ms)
            && self.words.iter().all(|word| {
                let found = rest.split_once(word.text.as_str());
                rest = found.map_or("", |(_, after)| after);
                found.is_some() && word.end_ms.is_none_or(|end| end >= word.start_ms)
            })
    }
}
