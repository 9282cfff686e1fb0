//! Draws the pictures of link previews, 1200 × 630 pixels, one for each view of a song; posters; and the site's own pictures.
//!
//! In: an [`Edition`], a view or a shape, and the [`Fonts`] of this machine. Out: the bytes of a file and its name; of a
//! preview, whose name has a hash, also a text alternative. It writes no files.
//!
//! All text is inside the middle 1120 × 560 and the figure inside the middle 560 × 560, since
//! [sites cut pictures](https://devtalk.kakao.com/t/og-image-og/139618/4) to shapes of their own.

mod alt;
mod artwork;
mod backdrop;
mod board;
mod canvas;
mod chart;
mod colours;
mod cover;
mod credits;
mod emoji;
mod error;
mod face;
mod figure;
mod fitting;
mod fonts;
mod home_page;
mod icon;
mod jpeg;
mod layout;
mod letters;
mod line_breaking;
mod lyrics;
mod palette;
mod post;
mod poster;
mod poster_parts;
mod rank_line;
mod render;
mod shaping;
mod transparent;
mod withheld;

pub use artwork::{ArtworkError, artwork_files, published_artwork};
pub use canvas::{Drawing, Emoji};
pub use error::PictureError;
pub use fonts::Fonts;
pub use home_page::{HOME_PAGE_PICTURE_SONGS, home_page_picture};
pub use icon::icon_png;
pub use post::post_picture;
use poster::poster;

use crate::embed::{PosterShape, View};
use crate::publish::{
    DrawPictures, DrawnPicture, DrawnPoster, Edition, PICTURE_SIZE, Picture, hash,
};
use backdrop::Backdrops;
use canvas::Canvas;

/// Draws the pictures of songs, one after the other.
pub struct SongPictures<'a> {
    fonts: &'a Fonts,
    backdrops: Backdrops,
}

impl<'a> SongPictures<'a> {
    /// Draws with these fonts.
    pub fn new(fonts: &'a Fonts) -> SongPictures<'a> {
        SongPictures {
            fonts,
            backdrops: Backdrops::default(),
        }
    }
}

impl DrawPictures for SongPictures<'_> {
    type Error = PictureError;

    fn preview(&self, edition: &Edition, view: View) -> Result<DrawnPicture, PictureError> {
        preview(edition, view, self.fonts, &self.backdrops)
    }

    fn poster(&self, edition: &Edition, shape: PosterShape) -> Result<DrawnPoster, PictureError> {
        poster(edition, shape, self.fonts, &self.backdrops)
    }
}

/// Draws the picture of one view.
///
/// # Errors
/// [`PictureError::NotDrawn`], for a font that cannot be read or a picture that cannot be encoded.
pub fn picture(edition: &Edition, view: View, fonts: &Fonts) -> Result<DrawnPicture, PictureError> {
    preview(edition, view, fonts, &Backdrops::default())
}

fn preview(
    edition: &Edition,
    view: View,
    fonts: &Fonts,
    backdrops: &Backdrops,
) -> Result<DrawnPicture, PictureError> {
    let failed = |cause: PictureError| {
        let (song, lang, view) = (&edition.name, edition.words.tag, view.name());
        cause.of(format!("the picture of {song} ({lang}, {view})"))
    };
    let drawing = drawing(edition, view, fonts).map_err(failed)?;
    let bytes = render::png(&drawing, fonts, backdrops).map_err(failed)?;
    let file = format!("{}.png", hash(&bytes));
    let alt = alt::alt(edition, view);
    Ok(DrawnPicture {
        picture: Picture { file, alt },
        bytes,
        missing: drawing.missing,
    })
}

/// The picture as SVG whose text is laid out run by run.
///
/// # Errors
/// [`PictureError::UnreadableFont`].
pub fn drawing(edition: &Edition, view: View, fonts: &Fonts) -> Result<Drawing, PictureError> {
    let mut canvas = Canvas::of_song(fonts, &edition.song, PICTURE_SIZE);
    layout::header(&mut canvas, edition)?;
    match view {
        View::Chart => chart::draw(&mut canvas, edition)?,
        View::Lyrics => lyrics::draw(&mut canvas, edition)?,
        View::Credits => credits::draw(&mut canvas, edition)?,
    }
    Ok(canvas.finish())
}
