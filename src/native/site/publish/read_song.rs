//! Reads a snapshot file for publishing at an address.

use super::artwork::read_artwork;
use crate::diagnose::{ReportFormat, report};
use crate::native::Error;
use crate::native::load::load;
use crate::publish::PublishableSong;
use std::path::Path;

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

/// The song with its picture, where its snapshot names one.
///
/// # Errors
/// [`Error::Song`], whose cause names the file of the picture.
pub fn with_artwork(snapshot: &Path, song: PublishableSong) -> Result<PublishableSong, Error> {
    let Some(artwork) = &song.song.artwork else {
        return Ok(song);
    };
    match read_artwork(snapshot, &artwork.file) {
        Ok(files) => Ok(song.with_artwork(files)),
        Err(error) => Err(Error::Song {
            path: snapshot.to_owned(),
            cause: Box::new(error),
        }),
    }
}
