//! The picture that a link unfurls to: 1200 × 630 pixels, one for each view of a song.
//!
//! In: an [`Edition`], a view and the [`Fonts`] of this machine. Out: the bytes of a PNG, a file
//! name made from them, and a sentence for those who do not see it. Must not know: where the file
//! is kept, other songs.
//!
//! All text stands inside the middle 1120 × 560 and the figure inside the middle 560 × 560, since
//! [hosts cut pictures](https://devtalk.kakao.com/t/og-image-og/139618/4) to shapes of their own.

mod alt;
mod board;
mod breaking;
mod chart;
mod credits;
mod emoji;
mod face;
mod figure;
mod fonts;
mod frame;
mod letters;
mod lyrics;
mod pixels;
mod run;
mod runs;
mod setting;
mod sheet;
mod withheld;

pub use fonts::Fonts;
pub use sheet::{Drawing, Emoji};

use crate::embed::View;
use crate::publish::{DrawnPicture, Edition, Picture, hash};
use sheet::Sheet;

/// Draws the picture of one view.
///
/// # Errors
/// One sentence that names the song, and a font that cannot be read.
pub fn picture(edition: &Edition, view: View, fonts: &Fonts) -> Result<DrawnPicture, String> {
    let said = |found: String| {
        let (name, tag, view) = (&edition.name, edition.words.tag, view.name());
        format!("the picture of {name} ({tag}, {view}) is not drawn: {found}")
    };
    let drawing = drawing(edition, view, fonts).map_err(said)?;
    let bytes = fonts
        .tree(&drawing.svg)
        .and_then(|tree| pixels::png(&tree, &drawing.emoji, fonts))
        .map_err(said)?;
    let file = format!("{}.png", hash(&bytes));
    let alt = alt::alt(edition, view);
    Ok(DrawnPicture {
        picture: Picture { file, alt },
        bytes,
        missing: drawing.missing,
    })
}

/// The picture before it is pixels: SVG, its text set run by run.
///
/// # Errors
/// As [`picture`], without the song's name.
pub fn drawing(edition: &Edition, view: View, fonts: &Fonts) -> Result<Drawing, String> {
    let mut sheet = Sheet::new(fonts);
    frame::header(&mut sheet, edition)?;
    match view {
        View::Chart => chart::draw(&mut sheet, edition)?,
        View::Lyrics => lyrics::draw(&mut sheet, edition)?,
        View::Credits => credits::draw(&mut sheet, edition)?,
    }
    Ok(sheet.finish())
}
