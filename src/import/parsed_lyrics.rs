//! Lyrics parsed from a file of any format.

pub use super::timed_text::{RubyReading, TimedText, TimedWord};

use crate::song::{LayerRole, SingerKind};

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
