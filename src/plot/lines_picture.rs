//! Lyrics laid out as a picture: where each row of each text stands, and how high the whole is.

use super::rows::rows;

/// A text of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub kind: PassageKind,
    pub text: String,
    /// BCP 47; empty where it is not known.
    pub lang: String,
    /// Whether it runs from right to left, and so begins at the right edge.
    pub rtl: bool,
    /// Whether it is set apart from the one above it.
    pub apart: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    Title,
    /// A line in the layer that leads.
    Lead,
    /// The same line in another layer.
    Beside,
    Notice,
    Address,
}

/// A row of a passage. The unit is a pixel of a picture that is [`LinesPicture::WIDTH`] wide.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'a> {
    pub passage: &'a Passage,
    pub text: &'a str,
    /// The left end of what runs from left to right, else the right end.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub size: f32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct LinesPicture<'a> {
    pub height: f32,
    pub rows: Vec<Row<'a>>,
}

/// The text gets smaller step by step until all of it has room.
const STEPS: [f32; 5] = [1.0, 0.86, 0.74, 0.64, 0.55];

/// What is smaller cannot be read on a phone.
const SMALLEST: f32 = 22.0;

const MARGIN: f32 = 72.0;

/// What a row is high, and where its baseline is, in sizes of its text.
const ROW: f32 = 1.4;
const BASELINE: f32 = 1.05;

impl PassageKind {
    fn size(self) -> f32 {
        match self {
            PassageKind::Title => 40.0,
            PassageKind::Lead => 64.0,
            PassageKind::Beside => 42.0,
            PassageKind::Notice => 26.0,
            PassageKind::Address => 30.0,
        }
    }
}

impl<'a> LinesPicture<'a> {
    pub const WIDTH: f32 = 1080.0;
    pub const MOST_HEIGHT: f32 = 1920.0;

    /// Lays out all of these passages, or nothing where they do not fit one picture. `measure` says how
    /// wide a text of a passage is at a size.
    pub fn of(
        passages: &'a [Passage],
        measure: &dyn Fn(&Passage, f32, &str) -> f32,
    ) -> Option<LinesPicture<'a>> {
        let mut steps = STEPS.into_iter();
        steps.find_map(|step| laid_out(passages, step, measure))
    }
}

fn laid_out<'a>(
    passages: &'a [Passage],
    step: f32,
    measure: &dyn Fn(&Passage, f32, &str) -> f32,
) -> Option<LinesPicture<'a>> {
    const ROOM: f32 = LinesPicture::WIDTH - 2.0 * MARGIN;
    let mut picture = LinesPicture {
        height: MARGIN,
        rows: Vec::new(),
    };
    for (at, passage) in passages.iter().enumerate() {
        let size = (passage.kind.size() * step).round().max(SMALLEST);
        if passage.apart && at > 0 {
            picture.height += (36.0 * step).round();
        }
        let fits = |text: &str| measure(passage, size, text) <= ROOM;
        // One row more than there is room for tells as much as all of them.
        let left = LinesPicture::MOST_HEIGHT - MARGIN - picture.height;
        let most = (left / (size * ROW)) as usize + 1;
        for text in rows(&passage.text, most, &fits) {
            picture.rows.push(Row {
                passage,
                text,
                x: if passage.rtl { MARGIN + ROOM } else { MARGIN },
                y: picture.height + size * BASELINE,
                size,
            });
            picture.height += size * ROW;
        }
        if picture.height + MARGIN > LinesPicture::MOST_HEIGHT {
            return None;
        }
    }
    picture.height = (picture.height + MARGIN).ceil();
    (picture.height <= LinesPicture::MOST_HEIGHT).then_some(picture)
}
