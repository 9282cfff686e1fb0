//! The picture of a post: the song as on a square poster, and what the post says.

use super::backdrop::Backdrops;
use super::canvas::{Canvas, Drawing};
use super::colours;
use super::error::PictureError;
use super::fonts::Fonts;
use super::poster_parts::{Layout, SMALL_STEP, SQUARE, brand, head, joined, small_line};
use super::render;
use crate::embed::PosterShape;
use crate::publish::Edition;
use crate::text::{DailyPost, Summary};

/// Where the parts of a post's picture are: as on a square poster, with less room for the figure.
const POST: Layout = Layout {
    figure: [476.0, 700.0],
    figure_scale: 1.0,
    small: 972.0,
    ..SQUARE
};
/// The first baseline of a post's lines: below the figure, and without one in its place.
const LINES: [f32; 2] = [764.0, 500.0];

/// Draws the picture of a post: the song as on a poster, and what the post says.
///
/// # Errors
/// [`PictureError::NotDrawn`], for a font that cannot be read or a picture that cannot be encoded.
pub fn post_picture(
    edition: &Edition,
    post: &DailyPost,
    fonts: &Fonts,
) -> Result<Vec<u8>, PictureError> {
    let png = post_drawing(edition, post, fonts)
        .and_then(|drawing| render::png(&drawing, fonts, &Backdrops::default()));
    let (song, lang) = (&edition.name, edition.words.tag);
    png.map_err(|cause| cause.of(format!("the picture of the post about {song} ({lang})")))
}

/// A post as SVG whose text is laid out run by run.
///
/// # Errors
/// [`PictureError::UnreadableFont`].
pub fn post_drawing(
    edition: &Edition,
    post: &DailyPost,
    fonts: &Fonts,
) -> Result<Drawing, PictureError> {
    let mut canvas = Canvas::of_song(fonts, &edition.song, PosterShape::Square.size());
    let summary = Summary::of(&edition.song, edition.words);
    head(&mut canvas, edition, &summary, post.phrase.as_ref(), &POST)?;
    let [below, instead] = LINES;
    let mut y = if post.phrase.is_some() {
        below
    } else {
        instead
    };
    for line in &post.lines {
        small_line(&mut canvas, edition, line, y, &colours::INK)?;
        y += SMALL_STEP;
    }
    let about = [post.chart_name.as_str(), &post.when];
    let about = about.map(|part| Some(part.to_owned()).filter(|part| !part.is_empty()));
    small_line(
        &mut canvas,
        edition,
        &joined(about),
        POST.small,
        &colours::QUIET_INK,
    )?;
    brand(&mut canvas, POST.small + SMALL_STEP + 8.0)?;
    Ok(canvas.finish())
}
