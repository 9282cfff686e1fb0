//! Publishes snapshot files, several at a time.

use super::parallel::in_parallel;
use super::read_song::read_song;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::{Fonts, picture};
use crate::publish::{PublishableSong, Site, song_files};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A snapshot file with its song's name, or why it cannot be published.
pub type NamedFile = Result<(PathBuf, String), Error>;

/// The result for one file. Reports are printed in the order of the files.
pub struct PublishedFile {
    /// The file's path, for a message; empty if it was left out.
    pub path: String,
    /// The problems of the file, as printed to standard error.
    pub report: String,
    /// The song; `None` if it was left out.
    pub song: Option<PublishableSong>,
}

impl PublishedFile {
    fn left_out(report: String, error: &Error) -> PublishedFile {
        PublishedFile {
            path: String::new(),
            report: format!("{report}songcard: {error}; it is not published.\n"),
            song: None,
        }
    }
}

/// Publishes files into the folder of one site.
pub struct Publisher<'a> {
    site: &'a Site,
    fonts: &'a Fonts,
    out: &'a Path,
    colours: bool,
    /// The number of files that are done.
    done: AtomicUsize,
    /// When the progress was printed last.
    last_progress: Mutex<Instant>,
}

impl<'a> Publisher<'a> {
    /// A publisher for the site in the folder `out`.
    pub fn new(site: &'a Site, fonts: &'a Fonts, out: &'a Path, colours: bool) -> Publisher<'a> {
        Publisher {
            site,
            fonts,
            out,
            colours,
            done: AtomicUsize::new(0),
            last_progress: Mutex::new(Instant::now()),
        }
    }

    /// Publishes these files. A file that cannot be published is left out.
    ///
    /// # Errors
    /// [`Error::Write`] where a file of the site cannot be written.
    pub fn publish_all(&self, files: &[NamedFile]) -> Result<Vec<PublishedFile>, Error> {
        let results = in_parallel(files.len(), |index| match &files[index] {
            Ok((path, name)) => self.publish_one(path, name, files.len()),
            Err(error) => Ok(PublishedFile::left_out(String::new(), error)),
        });
        results.into_iter().collect()
    }

    fn publish_one(&self, path: &Path, name: &str, total: usize) -> Result<PublishedFile, Error> {
        let (mut report, song) = read_song(name.to_owned(), path, self.colours);
        let with_files = song.and_then(|song| {
            let files = song_files(self.site, &song, |edition, view| {
                picture(edition, view, self.fonts)
            })
            .map_err(|error| Error::Song {
                path: path.to_owned(),
                cause: Box::new(error),
            })?;
            Ok((song, files))
        });
        let result = match with_files {
            Ok((song, (files, missing))) => {
                for sentence in missing {
                    let path = path.display();
                    report += &format!("songcard: {path}: warning: pictures are {sentence}.\n");
                }
                let folder = self.out.join(&song.name);
                for (name, bytes) in files {
                    files::write(&folder.join(name), &bytes)?;
                }
                PublishedFile {
                    path: path.display().to_string(),
                    report,
                    song: Some(song),
                }
            }
            Err(error) => PublishedFile::left_out(report, &error),
        };
        self.print_progress(total);
        Ok(result)
    }

    /// Prints the progress of a long run, every five seconds at most.
    fn print_progress(&self, total: usize) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let Ok(mut last) = self.last_progress.lock() else {
            return;
        };
        if done < total && last.elapsed() >= Duration::from_secs(5) {
            *last = Instant::now();
            eprintln!("songcard: {done} of {total} songs.");
        }
    }
}
