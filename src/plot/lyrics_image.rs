//! The layout of an image of lyrics: the position of each row of each text, and the height of the image.

use super::line_breaking::break_into_rows;

/// A text of the image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What the text is.
    pub kind: PassageKind,
    /// The text.
    pub text: String,
    /// The BCP 47 tag; empty where the language is not known.
    pub lang: String,
    /// Whether it runs from right to left and so begins at the right edge.
    pub rtl: bool,
    /// Whether there is a gap above it.
    pub has_gap_above: bool,
}

/// What a text of the image is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// The song and its artists.
    Title,
    /// A line in the main layer.
    Lead,
    /// The same line in another layer.
    OtherLayer,
    /// Whose lyrics they are.
    Notice,
    /// The address of the card.
    Address,
}

/// A row of a passage. The unit is a pixel of an image that is [`LyricsImage::WIDTH`] wide.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRow<'a> {
    /// The text that the row is a part of.
    pub passage: &'a Passage,
    /// The part.
    pub text: &'a str,
    /// The left end of a text that runs from left to right, else the right end.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    /// The font size.
    pub size: f32,
}

/// An image of lyrics.
#[derive(Debug, Clone, PartialEq)]
pub struct LyricsImage<'a> {
    /// In pixels.
    pub height: f32,
    /// All rows from top to bottom.
    pub rows: Vec<TextRow<'a>>,
}

/// The scales that are tried until all of the text fits.
const SCALES: [f32; 5] = [1.0, 0.86, 0.74, 0.64, 0.55];

/// The smallest font size that can be read on a phone.
const MIN_SIZE: f32 = 22.0;

const MARGIN: f32 = 72.0;

/// The height of a row and the position of its baseline, as multiples of the font size.
const ROW_HEIGHT: f32 = 1.4;
const BASELINE: f32 = 1.05;

impl PassageKind {
    fn size(self) -> f32 {
        match self {
            PassageKind::Title => 40.0,
            PassageKind::Lead => 64.0,
            PassageKind::OtherLayer => 42.0,
            PassageKind::Notice => 26.0,
            PassageKind::Address => 30.0,
        }
    }
}

impl<'a> LyricsImage<'a> {
    /// The width of every image in pixels.
    pub const WIDTH: f32 = 1080.0;
    /// The greatest height of an image in pixels.
    pub const MAX_HEIGHT: f32 = 1920.0;

    /// Lays out all of these passages; `None` if they do not fit in one image. `measure` returns the width of a text of a
    /// passage at a font size.
    pub fn of(
        passages: &'a [Passage],
        measure: &dyn Fn(&Passage, f32, &str) -> f32,
    ) -> Option<LyricsImage<'a>> {
        let mut scales = SCALES.into_iter();
        scales.find_map(|scale| lay_out(passages, scale, measure))
    }
}

fn lay_out<'a>(
    passages: &'a [Passage],
    scale: f32,
    measure: &dyn Fn(&Passage, f32, &str) -> f32,
) -> Option<LyricsImage<'a>> {
    const TEXT_WIDTH: f32 = LyricsImage::WIDTH - 2.0 * MARGIN;
    let mut image = LyricsImage {
        height: MARGIN,
        rows: Vec::new(),
    };
    for (index, passage) in passages.iter().enumerate() {
        let size = (passage.kind.size() * scale).round().max(MIN_SIZE);
        if passage.has_gap_above && index > 0 {
            image.height += (36.0 * scale).round();
        }
        let fits = |text: &str| measure(passage, size, text) <= TEXT_WIDTH;
        // One row more than fits is enough to know that the text does not fit.
        let left = LyricsImage::MAX_HEIGHT - MARGIN - image.height;
        let most = (left / (size * ROW_HEIGHT)) as usize + 1;
        for text in break_into_rows(&passage.text, most, &fits) {
            image.rows.push(TextRow {
                passage,
                text,
                x: if passage.rtl {
                    MARGIN + TEXT_WIDTH
                } else {
                    MARGIN
                },
                y: image.height + size * BASELINE,
                size,
            });
            image.height += size * ROW_HEIGHT;
        }
        if image.height + MARGIN > LyricsImage::MAX_HEIGHT {
            return None;
        }
    }
    image.height = (image.height + MARGIN).ceil();
    (image.height <= LyricsImage::MAX_HEIGHT).then_some(image)
}
