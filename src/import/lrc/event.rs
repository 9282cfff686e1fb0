//! A text at a time.

use super::sung_text::SungText;

/// A text of the file at one of its times.
pub struct Event {
    /// The byte at which its line starts.
    pub at: usize,
    /// Its index among all events of the file.
    pub index: usize,
    /// In milliseconds, before the offset is applied.
    pub start: u64,
    pub singer: Option<char>,
    pub sung: SungText,
    pub background: Vec<SungText>,
    /// The text after the times if it may be an attachment; the other texts are empty then.
    pub attached: Option<String>,
}

impl Event {
    /// The latest time of its words, or its start.
    pub fn latest(&self) -> u64 {
        let sung = [&self.sung].into_iter().chain(&self.background);
        sung.map(SungText::latest).fold(self.start, u64::max)
    }
}
