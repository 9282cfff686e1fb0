//! Counts of imported lyrics.

use super::item_counts::ItemCounts;
use super::parsed_lyrics::ParsedLyrics;

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

    /// The counts as a summary.
    pub fn summary(&self) -> ItemCounts {
        ItemCounts(vec![
            (self.lines, "line"),
            (self.words, "word"),
            (self.layers, "layer"),
            (self.singers, "singer"),
            (self.sections, "section"),
        ])
    }
}
