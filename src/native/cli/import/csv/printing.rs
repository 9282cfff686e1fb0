//! What the command says about tables, besides mistakes.

use std::path::{Path, PathBuf};

/// The most files that the summary names, and of which each decision has a line of its own.
const MOST_NAMED: usize = 3;

/// Prints how one of so many tables was understood to standard error: a sentence on each line, or of many tables all in one.
pub fn print_understood(file: &Path, understood: &[String], tables: usize) {
    let file = file.display();
    if understood.is_empty() {
        return;
    }
    match tables {
        0..=MOST_NAMED => {
            for sentence in understood {
                eprintln!("{file}: {sentence}.");
            }
        }
        _ => eprintln!("{file}: {}.", understood.join("; ")),
    }
}

/// What the summary names: the files, or how many they are.
pub fn names(files: &[&Path]) -> Vec<PathBuf> {
    match files.len() {
        0..=MOST_NAMED => files.iter().map(|file| file.to_path_buf()).collect(),
        count => vec![PathBuf::from(format!("{count} files"))],
    }
}
