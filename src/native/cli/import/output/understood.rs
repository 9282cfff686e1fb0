//! How a file was understood.

use std::path::PathBuf;

/// The most files of which each decision has a line of its own.
const MOST_WITH_LINES: usize = 3;

/// The decisions about one file.
pub struct Understood {
    pub file: PathBuf,
    /// A decision in each, without a full stop.
    pub sentences: Vec<String>,
}

impl Understood {
    /// Prints how one of so many files was understood to standard error: a sentence on each line, or of many files all in one.
    pub fn print(&self, files: usize) {
        let file = self.file.display();
        if self.sentences.is_empty() {
            return;
        }
        match files {
            0..=MOST_WITH_LINES => {
                for sentence in &self.sentences {
                    eprintln!("{file}: {sentence}.");
                }
            }
            _ => eprintln!("{file}: {}.", self.sentences.join("; ")),
        }
    }
}
