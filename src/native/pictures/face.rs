//! A font face: one family in one weight.

use harfrust::{FontRef, ShaperData};
use resvg::usvg::fontdb::ID;
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use std::sync::{Arc, OnceLock};

/// A face with the data of its file.
pub struct Face {
    pub id: ID,
    pub family: String,
    pub bold: bool,
    pub data: Arc<Vec<u8>>,
    pub index: u32,
    pub shaper: OnceLock<ShaperData>,
}

impl Face {
    /// Whether it has a glyph for this character.
    pub fn has(&self, letter: char) -> bool {
        self.font()
            .is_some_and(|font| font.charmap().map(letter).is_some())
    }

    /// The font with the data for shaping, which is read from its tables once.
    pub fn shaping(&self) -> Option<(FontRef<'_>, &ShaperData)> {
        let font = self.font()?;
        let data = self.shaper.get_or_init(|| ShaperData::new(&font));
        Some((font, data))
    }

    /// From the baseline to the top of its highest letters, in units of the font size.
    pub fn ascent(&self) -> f32 {
        let metrics = self
            .font()
            .map(|font| font.metrics(Size::unscaled(), LocationRef::default()));
        metrics.map_or(1.0, |metrics| {
            metrics.ascent / f32::from(metrics.units_per_em)
        })
    }

    /// Whether it is Chinese, Japanese and Korean.
    pub fn is_cjk(&self) -> bool {
        self.family.starts_with("Noto Sans CJK")
    }

    /// Whether it is used for symbols only.
    pub fn is_symbols(&self) -> bool {
        self.family == "Symbola" || self.is_emoji()
    }

    /// Whether it has coloured emoji.
    pub fn is_emoji(&self) -> bool {
        self.family == "Noto Color Emoji"
    }

    /// Whether its glyphs are bitmaps, as in Debian's package of emoji, and not outlines.
    pub fn has_pixels(&self) -> bool {
        self.font()
            .is_some_and(|font| !font.bitmap_strikes().is_empty())
    }

    fn font(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(&self.data, self.index).ok()
    }
}
