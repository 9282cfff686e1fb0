//! The picture of the song.

use super::file_name::is_file_name;
use super::source::SourceId;

/// A picture that is kept beside the snapshot, and published with it in the sizes that cards need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artwork {
    /// The name of its file.
    pub file: String,
    /// Who made it.
    pub by: Option<String>,
    /// The licence that it is under.
    pub licence: Option<String>,
    /// The source of the picture.
    pub source: Option<SourceId>,
}

/// The endings of the names of pictures.
const PICTURE_FILES: [&str; 4] = [".png", ".jpg", ".jpeg", ".webp"];

impl Artwork {
    /// Whether the text is the name of a picture file: letters, digits, `-`, `_`, `.`, and the ending of such a file.
    pub fn is_file_name(text: &str) -> bool {
        is_file_name(text, &PICTURE_FILES)
    }
}
