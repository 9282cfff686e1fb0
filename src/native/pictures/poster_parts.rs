//! The parts of a poster, which the picture of a post has too: cover, title, figure and lines of small text.

use super::canvas::Canvas;
use super::colours;
use super::cover::{self, Square};
use super::error::PictureError;
use super::figure::{self, Area};
use super::fitting::TextStyle;
use super::layout::lang_of;
use crate::publish::Edition;
use crate::text::Summary;
use crate::words::Phrase;

/// The space at the sides.
pub const MARGIN: f32 = 72.0;
/// The width of all text.
pub const WIDTH: f32 = 1080.0 - 2.0 * MARGIN;
/// From the cover to the title beside it.
const GAP: f32 = 40.0;
/// From one line of small text to the next.
pub const SMALL_STEP: f32 = 44.0;

/// Where the parts of a poster are, in pixels. Apps cover the upper and the lower seventh of a tall one.
pub struct Layout {
    pub cover: Square,
    /// Left edge, top and width of the title.
    pub title: [f32; 3],
    /// The top and the lowest baseline of the figure.
    pub figure: [f32; 2],
    /// Of all sizes of the figure; 1 in a link preview.
    pub figure_scale: f32,
    /// The first baseline of the small text.
    pub small: f32,
}

/// A square poster.
pub const SQUARE: Layout = Layout {
    cover: Square {
        left: MARGIN,
        top: MARGIN,
        side: 336.0,
    },
    title: [MARGIN + 336.0 + GAP, MARGIN + 12.0, WIDTH - 336.0 - GAP],
    figure: [476.0, 840.0],
    figure_scale: 1.3,
    small: 920.0,
};

/// The cover, the title and the figure.
pub fn head(
    canvas: &mut Canvas,
    edition: &Edition,
    summary: &Summary,
    phrase: Option<&Phrase>,
    layout: &Layout,
) -> Result<(), PictureError> {
    let title_lang = lang_of(&edition.song.title, edition);
    cover::draw(canvas, edition, title_lang, layout.cover)?;
    title(canvas, edition, summary, layout.title)?;
    let Some(phrase) = phrase else {
        return Ok(());
    };
    let [top, bottom] = layout.figure;
    let area = Area {
        left: MARGIN,
        top,
        width: WIDTH,
        bottom,
        scale: layout.figure_scale,
    };
    canvas.rule(MARGIN, top - 32.0, WIDTH);
    figure::draw(canvas, edition.words.tag, phrase, area)
}

/// The title, and the artists below it.
fn title(
    canvas: &mut Canvas,
    edition: &Edition,
    summary: &Summary,
    [left, top, width]: [f32; 3],
) -> Result<(), PictureError> {
    let song = &edition.song;
    let style = TextStyle {
        bold: true,
        lang: lang_of(&song.title, edition),
        sizes: &[(104.0, 1), (80.0, 2), (60.0, 2), (48.0, 3)],
    };
    let title = canvas.fonts.fit(&summary.title, style, width)?;
    let first = top + title.ascent(canvas.fonts);
    let last = canvas.block(left, first, &title, 1.12, &colours::INK);
    let artists = song.artists.first();
    let style = TextStyle {
        bold: false,
        lang: artists.map_or(&*song.lang, |artist| lang_of(&artist.name, edition)),
        sizes: &[(44.0, 1), (36.0, 2), (30.0, 2)],
    };
    canvas.text(
        left,
        last + 64.0,
        width,
        &summary.artists,
        style,
        &colours::INK,
    )?;
    Ok(())
}

/// The facts that there are, with a dot between them.
pub fn joined(facts: [Option<String>; 2]) -> String {
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    facts.join(" · ")
}

/// One line of small text, in bold where it is a fact of its own.
pub fn small_line(
    canvas: &mut Canvas,
    edition: &Edition,
    text: &str,
    y: f32,
    fill: &'static str,
) -> Result<(), PictureError> {
    let style = TextStyle {
        bold: fill == colours::INK.as_str(),
        lang: edition.words.tag,
        sizes: &[(32.0, 1), (28.0, 1), (24.0, 1)],
    };
    canvas.text(MARGIN, y, WIDTH, text, style, fill)?;
    Ok(())
}

/// The name “Songcard”.
pub fn brand(canvas: &mut Canvas, y: f32) -> Result<(), PictureError> {
    let style = TextStyle {
        bold: true,
        lang: "en",
        sizes: &[(32.0, 1)],
    };
    canvas.text(MARGIN, y, WIDTH, "Songcard", style, &colours::ACCENT_INK)?;
    Ok(())
}
