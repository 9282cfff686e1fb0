//! Publishes snapshot files, several at a time.

use super::read_song::read_song;
use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::{Fonts, picture};
use crate::publish::{File, PublishableSong, Site, song_files};
use indicatif::{ParallelProgressIterator, ProgressBar, ProgressStyle};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

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
    reports: ReportFormat,
}

impl<'a> Publisher<'a> {
    /// A publisher for the site in the folder `out`.
    pub fn new(
        site: &'a Site,
        fonts: &'a Fonts,
        out: &'a Path,
        reports: ReportFormat,
    ) -> Publisher<'a> {
        Publisher {
            site,
            fonts,
            out,
            reports,
        }
    }

    /// Publishes these files. A file that cannot be published is left out.
    ///
    /// # Errors
    /// [`Error::Write`] where a file of the site cannot be written.
    pub fn publish_all(&self, files: &[NamedFile]) -> Result<Vec<PublishedFile>, Error> {
        files
            .par_iter()
            .progress_with(progress_bar(files.len()))
            .map(|file| match file {
                Ok((path, name)) => self.publish_one(path, name),
                Err(error) => Ok(PublishedFile::left_out(String::new(), error)),
            })
            .collect()
    }

    fn publish_one(&self, path: &Path, name: &str) -> Result<PublishedFile, Error> {
        let (mut report, song) = read_song(name.to_owned(), path, &self.site.base, self.reports);
        let with_files = song.and_then(|song| {
            let files = song_files(self.site, &song, |edition, view| {
                picture(edition, view, self.fonts)
            })
            .map_err(|error| Error::Song {
                path: path.to_owned(),
                cause: Box::new(error),
            })?;
            let audio = song.audio_files.iter().map(|name| audio_file(path, name));
            let audio = audio.collect::<Result<Vec<_>, Error>>()?;
            Ok((
                song,
                (
                    audio.into_iter().chain(files.0).collect::<Vec<_>>(),
                    files.1,
                ),
            ))
        });
        match with_files {
            Ok((song, (files, missing))) => {
                for sentence in missing {
                    report += &format!(
                        "songcard: {}: warning: pictures are {sentence}.\n",
                        path.display()
                    );
                }
                let folder = self.out.join(&song.name);
                for (name, bytes) in files {
                    files::write(&folder.join(name), &bytes)?;
                }
                Ok(PublishedFile {
                    path: path.display().to_string(),
                    report,
                    song: Some(song),
                })
            }
            Err(error) => Ok(PublishedFile::left_out(report, &error)),
        }
    }
}

/// The largest audio file beside a snapshot.
const AUDIO_MIB: usize = 20;

/// An audio file beside the snapshot, by its name.
fn audio_file(snapshot: &Path, name: &str) -> Result<File, Error> {
    let path = snapshot.with_file_name(name);
    let bytes = files::read_up_to(&path, AUDIO_MIB << 20)?.ok_or(Error::TooLarge {
        path,
        max_mib: AUDIO_MIB,
    })?;
    Ok((name.to_owned(), bytes))
}

/// Shows how many songs are done on standard error, only where that is a terminal, and disappears at the end.
fn progress_bar(songs: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {pos} of {len} songs");
    let bar = ProgressBar::new(songs as u64);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
