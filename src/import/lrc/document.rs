//! A parsed file.

use super::metadata::Metadata;

use crate::import::parsed_lyrics::TimedText;

/// The metadata and lines of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LrcFile {
    /// Its metadata tags.
    pub metadata: Metadata,
    /// Sorted by time; in the order of the file if it has no times.
    pub lines: Vec<LrcLine>,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LrcLine {
    /// The byte of the text at which it begins.
    pub at: usize,
    /// In milliseconds; `None` in a file without times.
    pub start_ms: Option<u32>,
    /// `1` to `9` of `v1:` to `v9:`.
    pub singer: Option<char>,
    /// Its text.
    pub sung: TimedText,
    /// Background vocals.
    pub background: Option<TimedText>,
    /// Other texts at the same time, in the order of the file.
    pub alternatives: Vec<TimedText>,
    /// Translations, with their languages if the file states them.
    pub translations: Vec<(Option<String>, TimedText)>,
}
