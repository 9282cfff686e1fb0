//! The song's cover, as in the header of its card.

use super::canvas::Canvas;
use super::colours;
use super::fitting::TextStyle;
use crate::native::Error;
use crate::plot;
use crate::publish::Edition;
use crate::song::title_hash;

/// The left edge, the top edge and the side, in pixels.
pub struct Square {
    pub left: f32,
    pub top: f32,
    pub side: f32,
}

/// Draws the cover with the title, which is in the language `lang`, as type on it.
pub fn draw(
    canvas: &mut Canvas,
    edition: &Edition,
    lang: &str,
    square: Square,
) -> Result<(), Error> {
    let (song, words) = (&edition.song, edition.words);
    let Square { left, top, side } = square;
    let plot::Cover { sun, hills } = plot::cover(title_hash(song.title.for_lang(&song.lang)));
    let [x, y, radius] = sun;
    let (sky, accent, sun, ground) = (
        &*colours::SKY,
        &*colours::ACCENT,
        &*colours::SUN,
        &*colours::PAPER,
    );
    canvas.shape(format_args!(
        "<svg x=\"{left}\" y=\"{top}\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 100 100\"><defs><linearGradient id=\"sky\" x2=\"0\" y2=\"1\"><stop stop-color=\"{sky}\"/><stop offset=\"1\" stop-color=\"{accent}\"/></linearGradient><clipPath id=\"cover\"><rect width=\"100\" height=\"100\" rx=\"8\"/></clipPath></defs><g clip-path=\"url(#cover)\"><rect width=\"100\" height=\"100\" fill=\"url(#sky)\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{sun}\"/>"
    ));
    for hill in hills {
        canvas.shape(format_args!(
            "<path d=\"{hill}\" fill=\"{ground}\" fill-opacity=\"0.32\"/>"
        ));
    }
    canvas.shape(format_args!("</g></svg>"));
    let margin = side * 0.09;
    let style = TextStyle {
        bold: true,
        lang,
        sizes: &[(26.0, 1), (20.0, 2), (16.0, 3)],
    };
    let title = canvas
        .fonts
        .fit(song.title.for_lang(words.tag), style, side - 2.0 * margin)?;
    let last = top + side - margin;
    let first = last - title.height(1.1);
    canvas.block(left + margin, first, &title, 1.1, &colours::INK);
    Ok(())
}
