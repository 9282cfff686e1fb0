//! Reads a snapshot file for publishing at an address.

use super::artwork::read_artwork;
use crate::diagnose::{ReportFormat, report};
use crate::embed::ARTWORK_FILE;
use crate::native::Error;
use crate::native::files;
use crate::native::load::load;
use crate::native::pictures::published_artwork;
use crate::publish::{ArtworkFiles, LARGE_ARTWORK_FILE, PublishableSong};
use std::path::{Path, PathBuf};

/// Reads a song from a snapshot file, with the report of its problems as `songcard check` prints them.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`] for the file, [`Error::InvalidSnapshot`] where it has mistakes, [`Error::Song`] for
/// its picture.
pub fn read_song(
    name: String,
    file: &Path,
    base: &str,
    reports: ReportFormat,
) -> (String, Result<PublishableSong, Error>) {
    let (text, loaded) = match load(file) {
        Ok(loaded) => loaded,
        Err(error) => return (String::new(), Err(error)),
    };
    let path = file.display().to_string();
    let report = report(&path, &text, &loaded.problems, reports);
    let song = match loaded.song {
        Some(song) => with_artwork(file, PublishableSong::new(name, text, song, base)),
        None => Err(Error::InvalidSnapshot {
            path: file.to_owned(),
        }),
    };
    (report, song)
}

/// The report of a snapshot file's problems.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`].
pub fn report_of(file: &Path, reports: ReportFormat) -> Result<String, Error> {
    let (text, loaded) = load(file)?;
    let path = file.display().to_string();
    Ok(report(&path, &text, &loaded.problems, reports))
}

/// Reads the song with this name from a snapshot file, with the picture that is published already in the site's folder
/// `out`.
///
/// # Errors
/// As [`read_song`].
pub fn read_song_again(
    name: &str,
    file: &Path,
    out: &Path,
    base: &str,
) -> Result<PublishableSong, Error> {
    let (text, loaded) = load(file)?;
    let song = loaded.song.ok_or_else(|| Error::InvalidSnapshot {
        path: file.to_owned(),
    })?;
    let song = PublishableSong::new(name.to_owned(), text, song, base);
    with_files(song, file, |_| read_published_artwork(&out.join(name)))
}

/// The snapshot file of a published song.
pub fn snapshot_path(out: &Path, name: &str) -> PathBuf {
    out.join(name).join("snapshot.json")
}

fn read_published_artwork(folder: &Path) -> Result<ArtworkFiles, Error> {
    let small = files::read(&folder.join(ARTWORK_FILE))?;
    let path = folder.join(LARGE_ARTWORK_FILE);
    let large = files::read(&path)?;
    published_artwork(small, large).map_err(|cause| Error::Artwork { path, cause })
}

/// The song of a snapshot file with its picture, where the snapshot names one.
///
/// # Errors
/// [`Error::Song`] for a picture that cannot be read.
pub fn with_artwork(file: &Path, song: PublishableSong) -> Result<PublishableSong, Error> {
    with_files(song, file, |picture| read_artwork(file, picture))
}

fn with_files(
    song: PublishableSong,
    snapshot: &Path,
    read: impl FnOnce(&str) -> Result<ArtworkFiles, Error>,
) -> Result<PublishableSong, Error> {
    let Some(artwork) = &song.song.artwork else {
        return Ok(song);
    };
    match read(&artwork.file) {
        Ok(files) => Ok(song.with_artwork(files)),
        Err(error) => Err(Error::Song {
            path: snapshot.to_owned(),
            cause: Box::new(error),
        }),
    }
}
