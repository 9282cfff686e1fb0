//! The shapes of a song's posters, the pictures that people post by themselves.

/// A shape of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PosterShape {
    /// For a post.
    Square,
    /// For a story, which fills a phone.
    Tall,
}

impl PosterShape {
    /// All shapes, in the order of the share menu.
    pub const ALL: [PosterShape; 2] = [PosterShape::Square, PosterShape::Tall];

    /// Width and height in pixels.
    pub fn size(self) -> (u32, u32) {
        match self {
            PosterShape::Square => (1080, 1080),
            PosterShape::Tall => (1080, 1920),
        }
    }

    /// Width to height, as apps name it.
    pub fn ratio(self) -> &'static str {
        match self {
            PosterShape::Square => "1:1",
            PosterShape::Tall => "9:16",
        }
    }

    /// The file of the poster of the song with this name in addresses, in the folder of its language: a JPEG where it shows
    /// the song's own picture, else a PNG, which is smaller and sharper for a drawing.
    ///
    /// ```
    /// use songcard::embed::PosterShape;
    ///
    /// assert_eq!(PosterShape::Tall.file("yours", false), "yours-tall.png");
    /// ```
    pub fn file(self, song_name: &str, has_artwork: bool) -> String {
        let shape = match self {
            PosterShape::Square => "-square",
            PosterShape::Tall => "-tall",
        };
        let ending = if has_artwork { ".jpg" } else { ".png" };
        [song_name, shape, ending].concat()
    }
}
