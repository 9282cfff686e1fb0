//! Lyrics parsed from a file of any format.

use crate::snapshot::find;
use crate::song::{LayerRole, SingerKind};
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
        let words = self.positions();
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
    fn positions(&self) -> Vec<Range<usize>> {
        let mut from = 0;
        let positions = self.words.iter().filter_map(|word| {
            let at = find(&self.text, from, &word.text)?;
            from = at.end;
            Some(at)
        });
        positions.collect()
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

/// The lyrics of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParsedLyrics {
    /// The singers, of which a file may have none.
    pub singers: Vec<ParsedSinger>,
    /// At least one; the first is that of the file's own language.
    pub layers: Vec<ParsedLayer>,
    /// Sorted by time.
    pub lines: Vec<ParsedLine>,
}

/// A singer of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedSinger {
    /// The id that lines refer to.
    pub id: String,
    /// `None` where the file has only the id.
    pub name: Option<String>,
    /// `None` where the file does not say.
    pub kind: Option<SingerKind>,
}

/// A layer of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedLayer {
    /// Its BCP 47 tag; `None` where the file does not say.
    pub lang: Option<String>,
    /// `None` where it depends on the song's other layers.
    pub role: Option<LayerRole>,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedLine {
    /// The byte of the file's text at which it begins.
    pub at: usize,
    /// When it starts, in milliseconds.
    pub start_ms: Option<u32>,
    /// When it ends, in milliseconds.
    pub end_ms: Option<u32>,
    /// The name of a section, at its first line.
    pub section: Option<String>,
    /// Ids of singers.
    pub singers: Vec<String>,
    /// Texts by the index of their layer, in order; there is always one of the first layer.
    pub texts: Vec<(usize, TimedText)>,
    /// Background vocals.
    pub background: Option<ParsedBackground>,
}

/// Background vocals of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ParsedBackground {
    /// When they start, in milliseconds.
    pub start_ms: Option<u32>,
    /// When they end, in milliseconds.
    pub end_ms: Option<u32>,
    /// Texts by the index of their layer, in order.
    pub texts: Vec<(usize, TimedText)>,
}

/// Counts of the files of one song, for a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    lines: usize,
    words: usize,
    layers: usize,
    singers: usize,
    sections: usize,
}

impl Counts {
    /// Adds the counts of a file. Lines, singers and sections are not added up, since the files have the same ones.
    pub fn add(&mut self, lyrics: &ParsedLyrics) {
        let lines = lyrics.lines.iter().filter(|line| line.has_text());
        let words = lyrics.lines.iter().flat_map(|line| {
            let background = line
                .background
                .iter()
                .flat_map(|background| &background.texts);
            line.texts.iter().chain(background)
        });
        let sections = lyrics.lines.iter().filter(|line| line.section.is_some());
        self.lines = self.lines.max(lines.count());
        self.words += words.map(|(_, piece)| piece.words.len()).sum::<usize>();
        self.layers += lyrics.layers.len();
        self.singers = self.singers.max(lyrics.singers.len());
        self.sections = self.sections.max(sections.count());
    }

    /// Each count with its noun in the singular.
    pub fn list(&self) -> [(usize, &'static str); 5] {
        [
            (self.lines, "line"),
            (self.words, "word"),
            (self.layers, "layer"),
            (self.singers, "singer"),
            (self.sections, "section"),
        ]
    }
}

impl ParsedLine {
    /// Whether any text of the line or its background is not empty.
    pub fn has_text(&self) -> bool {
        let background = self
            .background
            .iter()
            .flat_map(|background| &background.texts);
        let mut pieces = self.texts.iter().chain(background);
        pieces.any(|(_, piece)| !piece.text.is_empty())
    }
}
