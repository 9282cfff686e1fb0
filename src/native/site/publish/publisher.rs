//! Publishes songs, several at a time: reads each again, makes its files, writes them and drops them.

use super::beside::copied_files;
use super::cache::{ContentHash, SongState, folder_state};
use super::read_song::read_song_again;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::{Fonts, SongPictures};
use crate::publish::{ListedSong, Site, SiteSongs, song_files};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// A song whose files have to be made.
pub struct Outdated {
    /// Its index among the files of the run.
    pub file: usize,
    /// Its snapshot file.
    path: PathBuf,
    /// Its index among the songs of the site.
    pub song: usize,
    /// The hash of all that its pages are made from.
    pages: String,
}

/// How the files of a song were left.
pub struct PublishedSong {
    pages: String,
    folder: String,
    missing: Vec<String>,
}

impl PublishedSong {
    /// The state of the song after that.
    pub fn remember_in(self, state: &mut SongState) {
        state.pages = self.pages;
        state.folder = self.folder;
        state.missing = self.missing;
    }
}

/// Publishes songs into the folder of one site.
pub struct Publisher<'a> {
    pub site: &'a Site,
    pub out: &'a Path,
    pub listed: &'a [ListedSong],
    /// The same songs.
    pub all: &'a SiteSongs<'a>,
}

impl Publisher<'_> {
    /// Those of these songs, each with the index of its file, its path and its own index, whose files have to be made: those
    /// that were made from something else, or of whose files one is missing or has another size.
    pub fn outdated(
        &self,
        songs: Vec<(usize, PathBuf, usize)>,
        states: &[SongState],
    ) -> Vec<Outdated> {
        let outdated = |(file, path, song): (usize, PathBuf, usize)| {
            let (name, state) = (&self.listed[song].name, &states[song]);
            let texts = self.all.texts_beside(name);
            let pages = ContentHash::of([&*state.sources].into_iter().chain(texts));
            let is_current =
                state.pages == pages && state.folder == folder_state(&self.out.join(name));
            (!is_current).then_some(Outdated {
                file,
                path,
                song,
                pages,
            })
        };
        songs.into_par_iter().filter_map(outdated).collect()
    }

    /// Makes the files of these songs. A song that cannot be published is left out, for the reason that is inside.
    ///
    /// # Errors
    /// [`Error::Write`] where a file of the site cannot be written.
    pub fn publish(
        &self,
        songs: &[Outdated],
        fonts: &Fonts,
        bar: &ProgressBar,
    ) -> Result<Vec<Result<PublishedSong, Error>>, Error> {
        let publish = |pictures: &mut SongPictures, song: &Outdated| {
            let published = self.publish_one(song, pictures);
            bar.inc(1);
            published
        };
        let pictures = || SongPictures::new(fonts);
        songs.par_iter().map_init(pictures, publish).collect()
    }

    fn publish_one(
        &self,
        outdated: &Outdated,
        pictures: &SongPictures,
    ) -> Result<Result<PublishedSong, Error>, Error> {
        let Outdated {
            path, song, pages, ..
        } = outdated;
        let name = &self.listed[*song].name;
        let made = read_song_again(name, path, self.out, &self.site.base).and_then(|song| {
            let (own, missing) =
                song_files(self.site, self.all, &song, pictures).map_err(|error| Error::Song {
                    path: path.clone(),
                    cause: Box::new(error.into()),
                })?;
            Ok((copied_files(path, &song)?, own, missing))
        });
        let (copied, own, missing) = match made {
            Ok(made) => made,
            Err(error) => return Ok(Err(error)),
        };
        let folder = self.out.join(name);
        for (name, bytes) in copied.into_iter().chain(own) {
            files::write(&folder.join(name), &bytes)?;
        }
        Ok(Ok(PublishedSong {
            pages: pages.clone(),
            folder: folder_state(&folder),
            missing,
        }))
    }
}

/// Shows how many songs are done on standard error, only where that is a terminal, and disappears at the end.
pub fn progress_bar(songs: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {pos} of {len} songs");
    let bar = ProgressBar::new(songs as u64);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
