//! The song's cover, as in the header of its card.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::fitting::TextStyle;
use crate::publish::{Edition, cover_svg};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// The left edge, the top edge and the side, in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Square {
    pub left: f32,
    pub top: f32,
    pub side: f32,
}

/// The song's picture, or the cover without its title, as SVG at the origin. `id` is the beginning of ids.
pub fn art(edition: &Edition, side: f32, id: &str) -> String {
    let Some(artwork) = &edition.artwork else {
        return cover_svg(&edition.song, side as u32, id);
    };
    let bytes = BASE64_STANDARD.encode(&artwork.large);
    format!("<image width=\"{side}\" height=\"{side}\" href=\"data:image/jpeg;base64,{bytes}\"/>")
}

/// Draws the song's picture, or the cover with the title, which is in the language `lang`, as type on it. It is drawn first,
/// since all but the title is part of the backdrop.
pub fn draw(
    canvas: &mut Canvas,
    edition: &Edition,
    lang: &str,
    square: Square,
) -> Result<(), PictureError> {
    let (song, words) = (&edition.song, edition.words);
    let Square { left, top, side } = square;
    let (radius, art) = ((side * 0.08).round(), art(edition, side, "sky"));
    canvas.shape(format_args!(
        "<clipPath id=\"cover\"><rect x=\"{left}\" y=\"{top}\" width=\"{side}\" height=\"{side}\" rx=\"{radius}\"/></clipPath><g clip-path=\"url(#cover)\"><g transform=\"translate({left} {top})\">{art}</g></g>"
    ));
    canvas.end_backdrop();
    if edition.artwork.is_some() {
        return Ok(());
    }
    let margin = side * 0.09;
    // Written for a side of 144 pixels.
    let scale = side / 144.0;
    let sizes = [(26.0, 1), (20.0, 2), (16.0, 3)].map(|(size, lines)| (size * scale, lines));
    let style = TextStyle {
        bold: true,
        lang,
        sizes: &sizes,
    };
    let title = canvas
        .fonts
        .fit(song.title.for_lang(words.tag), style, side - 2.0 * margin)?;
    let last = top + side - margin;
    let first = last - title.height(1.1);
    canvas.block(left + margin, first, &title, 1.1, &colours::INK);
    Ok(())
}
