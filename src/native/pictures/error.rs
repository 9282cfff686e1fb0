//! Errors of pictures.

use std::io;
use std::path::PathBuf;

/// Why a picture cannot be drawn. It is displayed as one sentence without a full stop.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// A font file cannot be read.
    #[error("{path} could not be read: {cause}")]
    FontFile {
        /// Its path.
        path: PathBuf,
        /// The system's error.
        cause: io::Error,
    },
    /// A font that pictures need is not installed.
    #[error(
        "pictures are drawn with {font}, which is not in {folders}; install it (on Debian: apt-get install {package}), or name the folder that has it with SONGCARD_FONTS"
    )]
    MissingFont {
        /// The family and the weight.
        font: String,
        /// Debian's package that has it.
        package: &'static str,
        /// Where it was looked for, with commas between the folders.
        folders: String,
    },
    /// A font's file is damaged.
    #[error("the font {family} cannot be read")]
    UnreadableFont {
        /// The family.
        family: String,
    },
    /// A drawing cannot be rendered or encoded.
    #[error("{0}")]
    Render(String),
    /// Which picture cannot be drawn.
    #[error("{picture} is not drawn: {cause}")]
    NotDrawn {
        /// The picture, as the beginning of a sentence.
        picture: String,
        /// Why not.
        cause: Box<PictureError>,
    },
}

impl PictureError {
    /// The error of this picture, which is named as the beginning of a sentence.
    pub(super) fn of(self, picture: String) -> PictureError {
        PictureError::NotDrawn {
            picture,
            cause: Box::new(self),
        }
    }
}
