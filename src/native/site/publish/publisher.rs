//! Publishes snapshot files, several at a time.

use super::read_song::read_song;
use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::Fonts;
use crate::publish::{File, PublishableSong, Site, SiteSongs, song_files};
use crate::snapshot::limits;
use indicatif::{ParallelProgressIterator, ProgressBar, ProgressStyle};
use rayon::prelude::*;
use std::path::{Component, Path, PathBuf};

/// A snapshot file with its song's name, or why it cannot be published.
pub type NamedFile = Result<(PathBuf, String), Error>;

/// A file that has been read, with the report of its problems.
pub struct ReadFile {
    /// The file's path; empty if it has no name for its song.
    pub path: PathBuf,
    /// The problems of the file, as printed to standard error.
    pub report: String,
    /// The song, or why it cannot be published.
    pub song: Result<PublishableSong, Error>,
}

/// The result for one file. Reports are printed in the order of the files.
pub struct PublishedFile {
    /// The file's path; empty if it has no name for its song.
    pub path: PathBuf,
    /// The problems of the file, as printed to standard error.
    pub report: String,
    /// The song; `None` if it was left out.
    pub song: Option<PublishableSong>,
    /// Why it was left out.
    pub left_out: Option<String>,
}

impl PublishedFile {
    fn left_out(path: PathBuf, report: String, error: &Error) -> PublishedFile {
        PublishedFile {
            path,
            report: format!("{report}songcard: {error}; it is not published.\n"),
            song: None,
            left_out: Some(error.to_string()),
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

    /// Reads these files.
    pub fn read_all(&self, files: Vec<NamedFile>) -> Vec<ReadFile> {
        let read = |file: NamedFile| match file {
            Ok((path, name)) => {
                let (report, song) = read_song(name, &path, &self.site.base, self.reports);
                ReadFile { path, report, song }
            }
            Err(error) => ReadFile {
                path: PathBuf::new(),
                report: String::new(),
                song: Err(error),
            },
        };
        files.into_par_iter().map(read).collect()
    }

    /// Publishes these songs, whose pages link others of `songs`. A song that cannot be published is left out.
    ///
    /// # Errors
    /// [`Error::Write`] where a file of the site cannot be written.
    pub fn publish_all(
        &self,
        files: Vec<ReadFile>,
        songs: &SiteSongs,
    ) -> Result<Vec<PublishedFile>, Error> {
        let bar = progress_bar(files.len());
        files
            .into_par_iter()
            .progress_with(bar)
            .map(|file| self.publish_one(file, songs))
            .collect()
    }

    fn publish_one(&self, file: ReadFile, songs: &SiteSongs) -> Result<PublishedFile, Error> {
        let ReadFile {
            path,
            mut report,
            song,
        } = file;
        let with_files = song.and_then(|song| {
            let files =
                song_files(self.site, songs, &song, self.fonts).map_err(|error| Error::Song {
                    path: path.clone(),
                    cause: Box::new(error),
                })?;
            let audio = song.audio_files.iter().map(|name| audio_file(&path, name));
            let mut beside = audio.collect::<Result<Vec<_>, Error>>()?;
            beside.extend(previous_file(&path, song.song.previous.as_deref())?);
            Ok((
                song,
                (
                    beside.into_iter().chain(files.0).collect::<Vec<_>>(),
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
                    path,
                    report,
                    song: Some(song),
                    left_out: None,
                })
            }
            Err(error) => Ok(PublishedFile::left_out(path, report, &error)),
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

/// The older snapshot that a snapshot names, where that is a file beside it or in a folder beside it. Other ones are
/// published by their author.
fn previous_file(snapshot: &Path, address: Option<&str>) -> Result<Option<File>, Error> {
    let is_inside = |path: &&str| {
        let mut parts = Path::new(path).components();
        path.ends_with(".json") && parts.all(|part| matches!(part, Component::Normal(_)))
    };
    let Some(address) = address.filter(is_inside) else {
        return Ok(None);
    };
    let path = snapshot.with_file_name(address);
    if !path.is_file() {
        return Ok(None);
    }
    let bytes = files::read_up_to(&path, limits::BYTES)?;
    Ok(bytes.map(|bytes| (address.to_owned(), bytes)))
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
