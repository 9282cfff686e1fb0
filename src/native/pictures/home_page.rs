//! The picture of the home page for link previews: what the site is, and songs as small cards.

use super::Fonts;
use super::backdrop::Backdrops;
use super::canvas::{Canvas, Drawing};
use super::cover;
use super::error::PictureError;
use super::fitting::TextStyle;
use super::layout::{LEFT, RIGHT};
use super::render;
use crate::publish::{Colour, DrawnPicture, Edition, PICTURE_SIZE, PROVIDER, Picture, hash};
use crate::text::Summary;
use crate::words::Words;

/// How many songs are shown.
pub const HOME_PAGE_PICTURE_SONGS: usize = 3;
const CARD_LEFT: f32 = 660.0;
const CARD_HEIGHT: f32 = 150.0;
const CARD_GAP: f32 = 24.0;
/// The width of the text at the left.
const TEXT_WIDTH: f32 = 560.0;
/// The middle of the picture, in pixels from its top.
const MIDDLE: f32 = 315.0;
/// Text on the ground of a header, as `--hero-ink`.
const WHITE: &str = "#fff";

/// Draws the picture with the first of these songs, all of them in one language.
///
/// # Errors
/// [`PictureError::NotDrawn`], for a font that cannot be read or a picture that cannot be encoded.
pub fn home_page_picture(
    songs: &[Edition],
    words: &'static Words,
    promise: &str,
    fonts: &Fonts,
) -> Result<DrawnPicture, PictureError> {
    let failed =
        |cause: PictureError| cause.of(format!("the picture of the home page ({})", words.tag));
    let drawing = home_page_drawing(songs, words, promise, fonts).map_err(failed)?;
    let bytes = render::png(&drawing, fonts, &Backdrops::default()).map_err(failed)?;
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
    songs.iter().take(HOME_PAGE_PICTURE_SONGS)
}

/// The picture as SVG whose text is laid out run by run.
///
/// # Errors
/// [`PictureError::UnreadableFont`].
fn home_page_drawing(
    songs: &[Edition],
    words: &'static Words,
    promise: &str,
    fonts: &Fonts,
) -> Result<Drawing, PictureError> {
    let mut canvas = Canvas::new(fonts, PICTURE_SIZE);
    ground(&mut canvas, songs.first());
    let brand = TextStyle {
        bold: true,
        lang: "en",
        sizes: &[(30.0, 1)],
    };
    let ink = WHITE;
    canvas.text(LEFT, 90.0, TEXT_WIDTH, PROVIDER, brand, ink)?;
    let style = TextStyle {
        bold: true,
        lang: words.tag,
        sizes: &[(76.0, 3), (64.0, 4), (52.0, 5)],
    };
    let block = canvas.fonts.fit(promise, style, TEXT_WIDTH)?;
    let top = MIDDLE - block.height(1.12) / 2.0 + block.size;
    canvas.block(LEFT, top, &block, 1.12, ink);
    let count = shown(songs).count() as f32;
    let mut y = MIDDLE - (count * (CARD_HEIGHT + CARD_GAP) - CARD_GAP) / 2.0;
    for (at, edition) in shown(songs).enumerate() {
        card(&mut canvas, edition, y, at)?;
        y += CARD_HEIGHT + CARD_GAP;
    }
    Ok(canvas.finish())
}

/// The ground of a card's header, in the accent of a song.
fn ground(canvas: &mut Canvas, edition: Option<&Edition>) {
    let token = |name: &str| {
        let found = match edition {
            Some(edition) => Colour::of_song(&edition.song, name),
            None => Colour::of_token(name),
        };
        found.unwrap_or_else(|| panic!("style/tokens.css has no {name}"))
    };
    let (width, height) = PICTURE_SIZE;
    canvas.shape(format_args!(
        "<linearGradient id=\"header\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"><stop stop-color=\"{}\"/><stop offset=\"1\" stop-color=\"{}\"/></linearGradient><rect width=\"{width}\" height=\"{height}\" fill=\"url(#header)\"/>",
        token("--hero-high"),
        token("--hero"),
    ));
}

/// A song as a small card: cover, title, artists and figure.
fn card(canvas: &mut Canvas, edition: &Edition, y: f32, at: usize) -> Result<(), PictureError> {
    let summary = Summary::of(&edition.song, edition.words);
    let (x, width) = (CARD_LEFT, RIGHT - CARD_LEFT);
    let cover = cover::art(edition, CARD_HEIGHT, &format!("sky-{at}"));
    canvas.shape(format_args!(
        "<clipPath id=\"card-{at}\"><rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CARD_HEIGHT}\" rx=\"16\"/></clipPath><g clip-path=\"url(#card-{at})\"><rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CARD_HEIGHT}\" fill=\"{}\"/><g transform=\"translate({x} {y})\">{cover}</g></g>",
        token("--paper")
    ));
    let left = x + CARD_HEIGHT + 24.0;
    let room = RIGHT - 20.0 - left;
    let lang = edition.words.tag;
    let mut line = |at: f32, text: &str, bold: bool, fill: &str| {
        let sizes: &[(f32, usize)] = if bold {
            &[(32.0, 1), (26.0, 1)]
        } else {
            &[(22.0, 1), (19.0, 1)]
        };
        let style = TextStyle { bold, lang, sizes };
        canvas.text(left, y + at, room, text, style, fill)
    };
    line(54.0, &summary.title, true, &token("--ink"))?;
    line(88.0, &summary.artists, false, &token("--quiet-ink"))?;
    let figure = summary.figure.as_deref().unwrap_or_default();
    line(122.0, figure, false, &token("--ink"))?;
    Ok(())
}

/// A colour of the light theme: these cards are on white.
fn token(name: &str) -> String {
    let colour = Colour::of_token(name);
    colour
        .unwrap_or_else(|| panic!("style/tokens.css has no {name}"))
        .to_string()
}
