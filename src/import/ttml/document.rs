//! A parsed file.

use crate::import::parsed_lyrics::ParsedLyrics;

/// The lyrics and the metadata of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TtmlFile {
    /// Titles of the song.
    pub titles: Vec<String>,
    /// Writers of words or music.
    pub songwriters: Vec<String>,
    /// Who made the file.
    pub by: Vec<String>,
    /// The duration of the recording, in milliseconds.
    pub duration_ms: Option<u32>,
    /// The lyrics.
    pub lyrics: ParsedLyrics,
}
