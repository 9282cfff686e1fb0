//! What the pages about all songs need that is drawn: the home page's pictures and the site's icon.

use crate::embed::View;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::{Fonts, home_page_picture, icon_png, picture};
use crate::publish::{
    Edition, ICON, Picture, PublishableSong, SitePictures, icon_files, latest_editions, promise,
    shown_edition,
};
use crate::words::{self, Words};
use std::path::Path;

/// The pictures that the pages about all songs name, each with the tag of its language.
pub struct HomePagePictures {
    own: Vec<(&'static str, Picture)>,
    songs: Vec<(&'static str, Picture)>,
}

impl HomePagePictures {
    /// Draws the pictures, and writes those of the home page into the site's folder.
    ///
    /// # Errors
    /// [`Error::HomePagePicture`] or [`Error::Picture`] where one cannot be drawn, [`Error::Write`].
    pub fn draw(
        out: &Path,
        songs: &[PublishableSong],
        fonts: &Fonts,
    ) -> Result<HomePagePictures, Error> {
        let mut pictures = HomePagePictures {
            own: Vec::new(),
            songs: Vec::new(),
        };
        for words in words::ALL {
            let latest = latest_editions(songs, words);
            let own = home_page_picture(&latest, words, promise(words), fonts)?;
            files::write(&out.join(&own.picture.file), &own.bytes)?;
            pictures.own.push((words.tag, own.picture));
            if let Some(edition) = shown_edition(songs, words) {
                let drawn = picture(&edition, View::Chart, fonts)?;
                pictures.songs.push((words.tag, drawn.picture));
            }
        }
        Ok(pictures)
    }
}

impl SitePictures for HomePagePictures {
    fn home_page(&self, words: &'static Words) -> Option<Picture> {
        of_language(&self.own, words.tag)
    }

    fn song(&self, edition: &Edition) -> Option<Picture> {
        of_language(&self.songs, edition.words.tag)
    }
}

fn of_language(pictures: &[(&'static str, Picture)], tag: &str) -> Option<Picture> {
    let mut pictures = pictures.iter();
    pictures
        .find(|(lang, _)| *lang == tag)
        .map(|(_, picture)| picture.clone())
}

/// Writes the site's icon as SVG and as PNG.
///
/// # Errors
/// [`Error::Render`] or [`Error::Write`].
pub fn write_icons(out: &Path, fonts: &Fonts) -> Result<(), Error> {
    let [svg, png] = icon_files();
    files::write(&out.join(svg), ICON.as_bytes())?;
    files::write(&out.join(png), &icon_png(fonts)?)
}
