//! What an import brings from one file, or from several together.

use super::understood::Understood;
use crate::import::ImportSummary;
use std::path::{Path, PathBuf};

/// The files with what they bring.
pub struct Brought {
    /// All files, or the address that was fetched from.
    pub files: Vec<PathBuf>,
    /// What the line names: the files, or how many they are.
    pub shown: Vec<PathBuf>,
    pub summary: Box<dyn ImportSummary>,
    /// How the files were understood.
    pub understood: Vec<Understood>,
    /// Whether the summary says how much of it is new, so that the line does not.
    pub says_what_is_new: bool,
}

impl Brought {
    /// What these files bring, which are all named.
    pub fn new(files: &[&Path], summary: impl ImportSummary + 'static) -> Brought {
        let files: Vec<PathBuf> = files.iter().map(|file| file.to_path_buf()).collect();
        Brought {
            shown: files.clone(),
            files,
            summary: Box::new(summary),
            understood: Vec::new(),
            says_what_is_new: false,
        }
    }
}
