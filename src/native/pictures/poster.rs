//! Posters: the song's picture large, its title, figure and source, in the shapes that people post.

use super::backdrop::Backdrops;
use super::canvas::{Canvas, Drawing};
use super::colours;
use super::cover::{self, Square};
use super::figure::{self, Area};
use super::fitting::TextStyle;
use super::fonts::Fonts;
use super::layout::lang_of;
use super::render;
use crate::embed::PosterShape;
use crate::native::Error;
use crate::publish::{DrawnPoster, Edition};
use crate::text::Summary;
use crate::words::Phrase;

/// The space at the sides.
const MARGIN: f32 = 72.0;
const WIDTH: f32 = 1080.0 - 2.0 * MARGIN;
/// From the cover to the title beside it.
const GAP: f32 = 40.0;
/// From one line of small text to the next.
pub(super) const SMALL_STEP: f32 = 44.0;

/// Where the parts of a poster are, in pixels. Apps cover the upper and the lower seventh of a tall one.
pub(super) struct Layout {
    pub(super) cover: Square,
    /// Left edge, top and width of the title.
    pub(super) title: [f32; 3],
    /// The top and the lowest baseline of the figure.
    pub(super) figure: [f32; 2],
    /// Of all sizes of the figure; 1 in a link preview.
    pub(super) figure_scale: f32,
    /// The first baseline of the small text.
    pub(super) small: f32,
}

pub(super) const SQUARE: Layout = Layout {
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

const TALL: Layout = Layout {
    cover: Square {
        left: MARGIN,
        top: 236.0,
        side: 600.0,
    },
    title: [MARGIN, 876.0, WIDTH],
    figure: [1140.0, 1520.0],
    figure_scale: 1.3,
    small: 1600.0,
};

/// Draws a poster.
///
/// # Errors
/// [`Error::Poster`] with the song's name, for a font that cannot be read or a picture that cannot be encoded.
pub fn poster(
    edition: &Edition,
    shape: PosterShape,
    fonts: &Fonts,
    backdrops: &Backdrops,
) -> Result<DrawnPoster, Error> {
    let failed = |cause: Error| Error::Poster {
        song: edition.name.clone(),
        lang: edition.words.tag,
        ratio: shape.ratio(),
        cause: Box::new(cause),
    };
    let drawing = poster_drawing(edition, shape, fonts).map_err(failed)?;
    let bytes = render::jpeg(&drawing, fonts, backdrops).map_err(failed)?;
    Ok(DrawnPoster {
        file: shape.file(&edition.name),
        bytes,
    })
}

/// The poster as SVG whose text is laid out run by run.
///
/// # Errors
/// [`Error::UnreadableFont`].
fn poster_drawing(edition: &Edition, shape: PosterShape, fonts: &Fonts) -> Result<Drawing, Error> {
    let layout = match shape {
        PosterShape::Square => SQUARE,
        PosterShape::Tall => TALL,
    };
    let mut canvas = Canvas::of_song(fonts, &edition.song, shape.size());
    let summary = Summary::of(&edition.song, edition.words);
    head(
        &mut canvas,
        edition,
        &summary,
        summary.phrase.as_ref(),
        &layout,
    )?;
    small_text(&mut canvas, edition, &summary, layout.small)?;
    Ok(canvas.finish())
}

/// The cover, the title and the figure.
pub(super) fn head(
    canvas: &mut Canvas,
    edition: &Edition,
    summary: &Summary,
    phrase: Option<&Phrase>,
    layout: &Layout,
) -> Result<(), Error> {
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
) -> Result<(), Error> {
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

/// The chart, how, when and by whom the figure was reported, and the name “Songcard”.
fn small_text(
    canvas: &mut Canvas,
    edition: &Edition,
    summary: &Summary,
    first: f32,
) -> Result<(), Error> {
    let words = edition.words;
    let about = joined([summary.chart.clone(), summary.dated(words)]);
    let origin = joined([summary.how.clone(), summary.attribution(words)]);
    let lines = [(about, &colours::INK), (origin, &colours::QUIET_INK)];
    let mut y = first;
    for (text, fill) in lines.into_iter().filter(|(text, _)| !text.is_empty()) {
        small_line(canvas, edition, &text, y, fill)?;
        y += SMALL_STEP;
    }
    brand(canvas, y + 8.0)
}

pub(super) fn joined(facts: [Option<String>; 2]) -> String {
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    facts.join(" · ")
}

/// One line of small text, in bold where it is a fact of its own.
pub(super) fn small_line(
    canvas: &mut Canvas,
    edition: &Edition,
    text: &str,
    y: f32,
    fill: &'static str,
) -> Result<(), Error> {
    let style = TextStyle {
        bold: fill == colours::INK.as_str(),
        lang: edition.words.tag,
        sizes: &[(32.0, 1), (28.0, 1), (24.0, 1)],
    };
    canvas.text(MARGIN, y, WIDTH, text, style, fill)?;
    Ok(())
}

pub(super) fn brand(canvas: &mut Canvas, y: f32) -> Result<(), Error> {
    let style = TextStyle {
        bold: true,
        lang: "en",
        sizes: &[(32.0, 1)],
    };
    canvas.text(MARGIN, y, WIDTH, "Songcard", style, &colours::ACCENT_INK)?;
    Ok(())
}
