//! The pictures that pages name. They are drawn elsewhere, since that needs the fonts of a machine.

/// A song's picture for previews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its file name inside the song's folder, made from its content.
    pub file: String,
    /// What it shows, as a sentence.
    pub alt: String,
}

/// A picture with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    pub picture: Picture,
    /// A PNG.
    pub bytes: Vec<u8>,
    /// A sentence for each character that it is drawn without.
    pub lost: Vec<String>,
}

/// A picture's size in pixels.
pub const PICTURE_SIZE: (u32, u32) = (1200, 630);
