//! Lyrics as a file has them, whatever its format.

use super::remark::Place;
use crate::snapshot::find;
use crate::song::{LayerRole, SingerKind};
use std::ops::Range;

/// A text to be sung.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Piece {
    pub text: String,
    /// In order, each in the text; empty where the file times no words.
    pub words: Vec<Word>,
    /// How parts of the text are read, in order.
    pub ruby: Vec<Reading>,
}

/// A reading above a part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub base: String,
    pub text: String,
}

/// A word or syllable with its times in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub start_ms: u32,
    pub end_ms: Option<u32>,
    pub text: String,
}

impl Piece {
    /// Adds readings by the bytes that they are of. Returns those that a snapshot cannot hold: it finds a
    /// base by its text, after the base before it and within one word.
    pub fn annotate(&mut self, mut readings: Vec<(Range<usize>, String)>) -> Vec<String> {
        readings.sort_by_key(|(at, _)| at.start);
        let words = self.places();
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
            self.ruby.push(Reading {
                base: base.to_owned(),
                text: reading,
            });
        }
        left
    }

    /// Where the words are in the text.
    fn places(&self) -> Vec<Range<usize>> {
        let mut from = 0;
        let places = self.words.iter().filter_map(|word| {
            let at = find(&self.text, from, &word.text)?;
            from = at.end;
            Some(at)
        });
        places.collect()
    }

    /// Whether a snapshot may hold it: every word stands in the text after the one ahead of it, and
    /// starts no earlier.
    pub fn is_sound(&self) -> bool {
        let mut rest = self.text.as_str();
        self.words.is_sorted_by_key(|word| word.start_ms)
            && self.words.iter().all(|word| {
                let found = rest.split_once(word.text.as_str());
                rest = found.map_or("", |(_, after)| after);
                found.is_some() && word.end_ms.is_none_or(|end| end >= word.start_ms)
            })
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    pub singers: Vec<Singer>,
    /// At least one; the first is what the file is about.
    pub layers: Vec<Layer>,
    /// In the order of their times.
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Singer {
    pub id: String,
    /// `None` where the file has but the id.
    pub name: Option<String>,
    pub kind: Option<SingerKind>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// `None` where the file does not say.
    pub lang: Option<String>,
    /// `None` where it hangs on the song's other layers.
    pub role: Option<LayerRole>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub place: Place,
    pub start_ms: Option<u32>,
    pub end_ms: Option<u32>,
    /// At the first line of each section.
    pub section: Option<String>,
    /// Ids of singers.
    pub singers: Vec<String>,
    /// By the place of the layer, in order; the first layer is always there.
    pub texts: Vec<(usize, Piece)>,
    pub background: Option<Background>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Background {
    pub start_ms: Option<u32>,
    pub end_ms: Option<u32>,
    /// By the place of the layer, in order.
    pub texts: Vec<(usize, Piece)>,
}

/// What files have, for a sentence about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    lines: usize,
    words: usize,
    layers: usize,
    singers: usize,
    sections: usize,
}

impl Counts {
    /// Several files of one song have the same lines.
    pub fn add(&mut self, sheet: &Sheet) {
        let lines = sheet.lines.iter().filter(|line| line.has_text());
        let words = sheet.lines.iter().flat_map(|line| {
            let behind = line.background.iter().flat_map(|behind| &behind.texts);
            line.texts.iter().chain(behind)
        });
        let sections = sheet.lines.iter().filter(|line| line.section.is_some());
        self.lines = self.lines.max(lines.count());
        self.words += words.map(|(_, piece)| piece.words.len()).sum::<usize>();
        self.layers += sheet.layers.len();
        self.singers = self.singers.max(sheet.singers.len());
        self.sections = self.sections.max(sections.count());
    }

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

impl Line {
    /// Whether there is anything to sing.
    pub fn has_text(&self) -> bool {
        let behind = self.background.iter().flat_map(|behind| &behind.texts);
        let mut pieces = self.texts.iter().chain(behind);
        pieces.any(|(_, piece)| !piece.text.is_empty())
    }
}
