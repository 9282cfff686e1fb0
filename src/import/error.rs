//! Errors of an import that are not about a place in a file.

use std::fmt::{Display, Formatter, Result};

/// Why nothing is imported. It is displayed as one sentence without a full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// A value of `--uncaptured` is not a date, or `auto` or `none` is not alone.
    NotADate {
        /// The value.
        value: String,
    },
    /// A lyrics file has more layers than a snapshot can have.
    TooManyLayers {
        /// The number of its layers.
        count: usize,
        /// The limit.
        limit: usize,
    },
    /// Lines have no times to match by, and their numbers differ.
    UnmatchedLines {
        /// The lines of the file that have text.
        in_file: usize,
        /// The lines of the song that have text.
        in_song: usize,
    },
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Error::NotADate { value } => write!(
                f,
                "--uncaptured: “{value}” is not a date; write YYYY-MM-DD, or auto or none alone"
            ),
            Error::TooManyLayers { count, limit } => write!(
                f,
                "it has {count} texts at one time, and no song has more than {limit} layers"
            ),
            Error::UnmatchedLines { in_file, in_song } => write!(
                f,
                "the lines have no times to match by, and there are {in_file} of them but {in_song} in the song; write them line for line"
            ),
        }
    }
}

impl std::error::Error for Error {}
