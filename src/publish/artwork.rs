//! The picture of a song in the sizes that are published. `native` decodes and encodes it.

use crate::song::Accent;

/// The file of the large picture, for search engines, and for drawing link previews again.
pub const LARGE_ARTWORK_FILE: &str = "artwork-640.jpg";

/// Its width and height in pixels.
pub const LARGE_ARTWORK_SIDE: u32 = 640;

/// A song's picture, cut to a square.
#[derive(Debug, PartialEq, Eq)]
pub struct ArtworkFiles {
    /// The JPEG that cards show.
    pub small: Vec<u8>,
    /// The large JPEG.
    pub large: Vec<u8>,
    /// The colour of the picture; `None` for one in shades of grey.
    pub accent: Option<Accent>,
}
