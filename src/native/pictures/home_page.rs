//! The picture of the home page for link previews: what the site is, and songs as small cards.

use super::Fonts;
use super::canvas::{Canvas, Drawing};
use super::colours;
use super::fitting::TextStyle;
use super::layout::{LEFT, RIGHT};
use super::render;
use crate::native::Error;
use crate::publish::{DrawnPicture, Edition, Picture, hash};
use crate::text::Summary;
use crate::words::Words;

/// How many songs are shown.
const SONGS: usize = 3;
const CARD_LEFT: f32 = 660.0;
const CARD_HEIGHT: f32 = 150.0;
const CARD_GAP: f32 = 24.0;

/// Draws the picture with the first of these songs, all of them in one language.
///
/// # Errors
/// [`Error::HomePagePicture`] for a font that cannot be read or a picture that cannot be encoded.
pub fn home_page_picture(
    songs: &[Edition],
    words: &'static Words,
    promise: &str,
    fonts: &Fonts,
) -> Result<DrawnPicture, Error> {
    let failed = |cause: Error| Error::HomePagePicture {
        lang: words.tag,
        cause: Box::new(cause),
    };
    let drawing = home_page_drawing(songs, words, promise, fonts).map_err(failed)?;
    let bytes = fonts
        .tree(&drawing.svg)
        .and_then(|tree| render::png(&tree, &drawing.emoji, fonts))
        .map_err(failed)?;
    let titles: Vec<&str> = shown(songs)
        .map(|edition| edition.song.title.for_lang(words.tag))
        .collect();
    Ok(DrawnPicture {
        picture: Picture {
            file: format!("assets/home-{}.png", hash(&bytes)),
            alt: format!("Songcard: {promise}. {}", titles.join(", ")),
        },
        bytes,
        missing: drawing.missing,
    })
}

fn shown(songs: &[Edition]) -> impl Iterator<Item = &Edition> {
    songs.iter().take(SONGS)
}

/// The picture as SVG whose text is laid out run by run.
///
/// # Errors
/// [`Error::UnreadableFont`].
fn home_page_drawing(
    songs: &[Edition],
    words: &'static Words,
    promise: &str,
    fonts: &Fonts,
) -> Result<Drawing, Error> {
    let mut canvas = Canvas::new(fonts);
    let brand = TextStyle {
        bold: true,
        lang: "en",
        sizes: &[(30.0, 1)],
    };
    canvas.text(LEFT, 90.0, 540.0, "Songcard", brand, &colours::ACCENT_INK)?;
    let promise_style = TextStyle {
        bold: true,
        lang: words.tag,
        sizes: &[(76.0, 3), (64.0, 4), (52.0, 5)],
    };
    let block = canvas.fonts.fit(promise, promise_style, 560.0)?;
    let top = 315.0 - block.height(1.12) / 2.0 + block.size;
    canvas.block(LEFT, top, &block, 1.12, &colours::INK);
    let count = shown(songs).count() as f32;
    let mut y = 315.0 - (count * (CARD_HEIGHT + CARD_GAP) - CARD_GAP) / 2.0;
    for edition in shown(songs) {
        card(&mut canvas, edition, y)?;
        y += CARD_HEIGHT + CARD_GAP;
    }
    Ok(canvas.finish())
}

/// A song as a small card: title, artists and figure.
fn card(canvas: &mut Canvas, edition: &Edition, y: f32) -> Result<(), Error> {
    let summary = Summary::of(&edition.song, edition.words);
    let (x, width) = (CARD_LEFT, RIGHT - CARD_LEFT);
    canvas.shape(format_args!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CARD_HEIGHT}\" rx=\"14\" fill=\"{}\"/>",
        *colours::EMPTY
    ));
    let side = CARD_HEIGHT - 32.0;
    canvas.shape(format_args!(
        "<rect x=\"{}\" y=\"{}\" width=\"{side}\" height=\"{side}\" rx=\"8\" fill=\"{}\"/>",
        x + 16.0,
        y + 16.0,
        colours::BANDS[0]
    ));
    let (left, room) = (x + side + 40.0, width - side - 60.0);
    let lang = edition.words.tag;
    let mut line = |at: f32, text: &str, bold: bool, fill: &str| {
        let style = TextStyle {
            bold,
            lang,
            sizes: if bold {
                &[(32.0, 1), (26.0, 1)]
            } else {
                &[(22.0, 1), (19.0, 1)]
            },
        };
        canvas.text(left, y + at, room, text, style, fill)
    };
    line(54.0, &summary.title, true, &colours::INK)?;
    line(88.0, &summary.artists, false, &colours::QUIET_INK)?;
    line(
        122.0,
        summary.figure.as_deref().unwrap_or_default(),
        false,
        &colours::INK,
    )?;
    Ok(())
}
