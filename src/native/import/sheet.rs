//! Lyrics as a file has them, whatever its format.

use super::remark::Place;
use crate::song::{LayerRole, SingerKind};

/// A text to be sung.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Piece {
    pub text: String,
    /// In order, each in the text; empty where the file times no words.
    pub words: Vec<Word>,
}

/// A word or syllable with its times in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub start_ms: u32,
    pub end_ms: Option<u32>,
    pub text: String,
}

impl Piece {
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

impl Line {
    /// Whether there is anything to sing.
    pub fn has_text(&self) -> bool {
        let behind = self.background.iter().flat_map(|behind| &behind.texts);
        let mut pieces = self.texts.iter().chain(behind);
        pieces.any(|(_, piece)| !piece.text.is_empty())
    }
}
