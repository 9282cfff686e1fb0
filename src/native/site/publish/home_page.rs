//! What the pages about all songs need that is drawn: the home page's pictures and the site's icon.

use super::read_song::{read_song_again, snapshot_path};
use crate::embed::View;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::{
    Fonts, HOME_PAGE_PICTURE_SONGS, home_page_picture, icon_png, picture,
};
use crate::publish::{
    Edition, ICON, ListedSong, Picture, PublishableSong, Site, SitePictures, icon_files,
    latest_songs, promise, shown_song,
};
use crate::words::{self, Words};
use std::path::Path;

/// The pictures that the pages about all songs name, each with the tag of its language.
pub struct HomePagePictures {
    /// The song whose card the home page shows, in each language.
    pub shown: Vec<Edition>,
    own: Vec<(&'static str, Picture)>,
    songs: Vec<(&'static str, Picture)>,
}

impl HomePagePictures {
    /// Draws the pictures of a site with these songs, and writes those of the home page into its folder.
    ///
    /// # Errors
    /// [`Error::Picture`] where one cannot be drawn, [`Error::Write`]; those of [`read_song_again`].
    pub fn draw(
        site: &Site,
        out: &Path,
        songs: &[&ListedSong],
        fonts: &Fonts,
    ) -> Result<HomePagePictures, Error> {
        let read = |song: &ListedSong| {
            read_song_again(&song.name, &snapshot_path(out, &song.name), out, &site.base)
        };
        let shown = shown_song(songs).map(read).transpose()?;
        let latest = latest_songs(songs, HOME_PAGE_PICTURE_SONGS).into_iter();
        let latest = latest.map(read).collect::<Result<Vec<_>, Error>>()?;
        let mut pictures = HomePagePictures {
            shown: shown.iter().flat_map(PublishableSong::editions).collect(),
            own: Vec::new(),
            songs: Vec::new(),
        };
        let in_language = |song: &PublishableSong, words: &Words| {
            let editions = song.editions();
            editions
                .into_iter()
                .find(|edition| edition.words.tag == words.tag)
        };
        for words in words::ALL {
            let latest: Vec<Edition> = latest
                .iter()
                .filter_map(|song| in_language(song, words))
                .collect();
            let own = home_page_picture(&latest, words, promise(words), fonts)?;
            files::write(&out.join(&own.picture.file), &own.bytes)?;
            pictures.own.push((words.tag, own.picture));
            if let Some(edition) = shown.as_ref().and_then(|song| in_language(song, words)) {
                let drawn = picture(&edition, View::Chart, fonts)?;
                pictures.songs.push((words.tag, drawn.picture));
            }
        }
        Ok(pictures)
    }

    /// The files of the home page's pictures, inside the site's folder.
    pub fn files(&self) -> Vec<String> {
        let own = self.own.iter();
        own.map(|(_, picture)| picture.file.clone()).collect()
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
/// [`Error::Picture`] or [`Error::Write`].
pub fn write_icons(out: &Path, fonts: &Fonts) -> Result<(), Error> {
    let [svg, png] = icon_files();
    files::write(&out.join(svg), ICON.as_bytes())?;
    files::write(&out.join(png), &icon_png(fonts)?)
}
