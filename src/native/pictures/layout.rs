//! The parts of every picture: title and artists, a column with the origin of the facts, the name “Songcard”.

use super::canvas::Canvas;
use super::colours;
use super::cover::{self, Square};
use super::error::PictureError;
use super::fitting::TextStyle;
use crate::publish::Edition;
use crate::song::{Layer, LocalizedText};
use crate::text::Summary;

/// The left edge of all text.
pub const LEFT: f32 = 40.0;
/// The right edge of all text.
pub const RIGHT: f32 = 1160.0;
/// The top edge of all text.
const TOP_EDGE: f32 = 35.5;
/// The left edge of the main part.
pub const MAIN: f32 = 320.0;
/// The right edge of the middle square, which is left where a host cuts the picture to a square.
pub const MIDDLE_RIGHT: f32 = 880.0;
/// The top of the part under the title.
pub const TOP: f32 = 224.0;
/// The lowest baseline.
pub const BOTTOM: f32 = 582.0;

const SIDE_WIDTH: f32 = 262.0;
const SIDE_SIZE: f32 = 22.0;
const SIDE_LEADING: f32 = 1.3;

/// The cover beside the title.
const COVER: Square = Square {
    left: LEFT,
    top: 36.0,
    side: 144.0,
};
/// The left edge of the title.
const TITLE: f32 = LEFT + COVER.side + 28.0;

/// Draws cover, title and artists, and a hairline below them.
pub fn header(canvas: &mut Canvas, edition: &Edition) -> Result<(), PictureError> {
    let (song, words) = (&edition.song, edition.words);
    cover::draw(canvas, edition, lang_of(&song.title, edition), COVER)?;
    let summary = Summary::of(song, words);
    let title_style = TextStyle {
        bold: true,
        lang: lang_of(&song.title, edition),
        sizes: &[(64.0, 1), (54.0, 1), (40.0, 2)],
    };
    let title = canvas
        .fonts
        .fit(&summary.title, title_style, RIGHT - TITLE)?;
    let is_one_line = title.lines.len() < 2;
    let (baseline, gap) = if is_one_line {
        (110.0, 50.0)
    } else {
        (84.0, 44.0)
    };
    // Arabic and Thai letters are higher than Latin ones.
    let first = (TOP_EDGE + title.ascent(canvas.fonts)).max(baseline);
    let last = canvas.block(TITLE, first, &title, 1.16, &colours::INK);
    let artists_style = TextStyle {
        bold: false,
        lang: song
            .artists
            .first()
            .map_or(&*song.lang, |artist| lang_of(&artist.name, edition)),
        sizes: &[(30.0, 1), (26.0, 1)],
    };
    canvas.text(
        TITLE,
        last + gap,
        RIGHT - TITLE,
        &summary.artists,
        artists_style,
        &colours::INK,
    )?;
    canvas.rule(LEFT, 198.0, RIGHT - LEFT);
    Ok(())
}

/// Draws lines at the left, the first in bold, as many as fit, and below them “Songcard”.
pub fn side(canvas: &mut Canvas, edition: &Edition, lines: &[String]) -> Result<(), PictureError> {
    let lang = &*edition.song.lang;
    let mut y = TOP + 18.0;
    for (at, line) in lines.iter().enumerate() {
        let (bold, fill) = if at == 0 {
            (true, &colours::INK)
        } else {
            (false, &colours::QUIET_INK)
        };
        let style = TextStyle {
            bold,
            lang,
            sizes: &[(SIDE_SIZE, 2)],
        };
        let block = canvas.fonts.fit(line, style, SIDE_WIDTH)?;
        if y + block.height(SIDE_LEADING) > BOTTOM - 2.0 * SIDE_SIZE {
            break;
        }
        if !block.lines.is_empty() {
            y = canvas.block(LEFT, y, &block, SIDE_LEADING, fill) + 36.0;
        }
    }
    let brand = TextStyle {
        bold: true,
        lang: "en",
        sizes: &[(SIDE_SIZE, 1)],
    };
    canvas.text(
        LEFT,
        BOTTOM,
        SIDE_WIDTH,
        "Songcard",
        brand,
        &colours::ACCENT_INK,
    )?;
    Ok(())
}

/// The names of the lyrics' layers in the reader's language.
pub fn layer_names(edition: &Edition) -> Vec<String> {
    let name = |layer: &Layer| {
        (edition.words.lyrics.layer)(&layer.lang, layer.role, layer.system.as_deref())
    };
    edition
        .song
        .lyrics
        .iter()
        .flat_map(|lyrics| &lyrics.layers)
        .map(name)
        .collect()
}

/// Draws a sentence in quiet colour where there is nothing else to show. Returns its last baseline.
pub fn note(
    canvas: &mut Canvas,
    edition: &Edition,
    text: &str,
    y: f32,
) -> Result<f32, PictureError> {
    let style = TextStyle {
        bold: false,
        lang: edition.words.tag,
        sizes: &[(30.0, 3), (26.0, 4)],
    };
    canvas.text(MAIN, y, RIGHT - MAIN, text, style, &colours::QUIET_INK)
}

/// The language of the text that [`LocalizedText::for_lang`] returns for this edition.
pub fn lang_of<'a>(text: &'a LocalizedText, edition: &'a Edition) -> &'a str {
    text.lang_for(edition.words.tag)
        .unwrap_or(&edition.song.lang)
}
