//! The colour of a song.

use std::fmt;

/// The colour that a song's card is in, if neither the reader nor the page asks for another. As text it is a
/// [CSS colour](https://www.w3.org/TR/css-color-4/).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accent {
    /// The snapshot's own: `#rgb` or `#rrggbb`.
    Chosen(String),
    /// One of 24 hues, in degrees from 0 to 345, by the title.
    Hue(u16),
}

impl Accent {
    /// The colour that a snapshot or a page states: `#rgb` or `#rrggbb`, without the white space around it. `None` for anything
    /// else, which could be any CSS.
    ///
    /// ```
    /// use songcard::song::Accent;
    ///
    /// assert_eq!(Accent::parse(" #c27 ").unwrap().to_string(), "#c27");
    /// assert_eq!(Accent::parse("red"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Accent> {
        let colour = text.trim();
        let digits = colour.strip_prefix('#')?;
        let is_colour =
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_colour.then(|| Accent::Chosen(colour.to_owned()))
    }

    /// The colour of a song whose snapshot states none: the same for the same title.
    pub fn of_title(title: &str) -> Accent {
        Accent::Hue((title_hash(title) % 24) as u16 * 15)
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Accent::Chosen(colour) => f.write_str(colour),
            Accent::Hue(degrees) => write!(f, "oklch(0.58 0.15 {degrees})"),
        }
    }
}

/// The [FNV-1a](https://www.ietf.org/archive/id/draft-eastlake-fnv-21.html) hash of a title, by which its colour and its cover
/// are drawn.
pub fn title_hash(title: &str) -> u32 {
    title.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
