//! The pictures that pages link. `native` draws them, since that needs the machine's fonts.

/// A song's picture for previews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its file name inside the song's folder, which contains the hash of its bytes.
    pub file: String,
    /// Its text alternative, a sentence.
    pub alt: String,
}

/// A picture with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnPicture {
    /// Its name and its text alternative.
    pub picture: Picture,
    /// The file, a [PNG](https://www.w3.org/TR/png-3/).
    pub bytes: Vec<u8>,
    /// A sentence for each character that no installed font has and that the picture lacks therefore.
    pub missing: Vec<String>,
}

/// A poster with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnPoster {
    /// Its file name inside the folder of its language.
    pub file: String,
    /// The file, a [JPEG](https://www.w3.org/Graphics/JPEG/).
    pub bytes: Vec<u8>,
}

/// The width and height of a picture for previews, in pixels.
pub const PICTURE_SIZE: (u32, u32) = (1200, 630);
