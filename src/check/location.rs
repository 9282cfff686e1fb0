//! The part of a snapshot or of another file that a diagnostic is about.

use std::ops::Range;

/// A part of a document or of another file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Location {
    /// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)); empty for the whole document, and for files of
    /// other formats.
    pub pointer: String,
    /// The bytes of the file's text; `None` where they have not been located yet, or for the whole file.
    pub bytes: Option<Range<usize>>,
}

impl From<String> for Location {
    /// A JSON pointer.
    fn from(pointer: String) -> Location {
        Location {
            pointer,
            bytes: None,
        }
    }
}

impl From<&str> for Location {
    /// A JSON pointer.
    fn from(pointer: &str) -> Location {
        Location::from(pointer.to_owned())
    }
}

impl From<usize> for Location {
    /// A single byte of a file's text, at which something begins.
    fn from(byte: usize) -> Location {
        Location::from(byte..byte)
    }
}

impl From<Range<usize>> for Location {
    /// Bytes of a file's text.
    fn from(bytes: Range<usize>) -> Location {
        Location {
            pointer: String::new(),
            bytes: Some(bytes),
        }
    }
}
