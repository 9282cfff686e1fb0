//! Posters: the song's picture large, its title, figure and source, in the shapes that people post.

use super::backdrop::Backdrops;
use super::canvas::{Canvas, Drawing};
use super::colours;
use super::cover::Square;
use super::error::PictureError;
use super::fonts::Fonts;
use super::poster_parts::{
    Layout, MARGIN, SMALL_STEP, SQUARE, WIDTH, brand, head, joined, small_line,
};
use super::render;
use crate::embed::PosterShape;
use crate::publish::{DrawnPoster, Edition};
use crate::text::Summary;

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
/// [`PictureError::NotDrawn`], for a font that cannot be read or a picture that cannot be encoded.
pub fn poster(
    edition: &Edition,
    shape: PosterShape,
    fonts: &Fonts,
    backdrops: &Backdrops,
) -> Result<DrawnPoster, PictureError> {
    let failed = |cause: PictureError| {
        let (song, lang, ratio) = (&edition.name, edition.words.tag, shape.ratio());
        cause.of(format!("the poster of {song} ({lang}, {ratio})"))
    };
    let drawing = poster_drawing(edition, shape, fonts).map_err(failed)?;
    let has_artwork = edition.artwork.is_some();
    let encoded = if has_artwork {
        render::jpeg(&drawing, fonts, backdrops)
    } else {
        render::png(&drawing, fonts, backdrops)
    };
    Ok(DrawnPoster {
        file: shape.file(&edition.name, has_artwork),
        bytes: encoded.map_err(failed)?,
    })
}

/// The poster as SVG whose text is laid out run by run.
///
/// # Errors
/// [`PictureError::UnreadableFont`].
fn poster_drawing(
    edition: &Edition,
    shape: PosterShape,
    fonts: &Fonts,
) -> Result<Drawing, PictureError> {
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

/// The chart, how, when and by whom the figure was reported, and the name “Songcard”.
fn small_text(
    canvas: &mut Canvas,
    edition: &Edition,
    summary: &Summary,
    first: f32,
) -> Result<(), PictureError> {
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
