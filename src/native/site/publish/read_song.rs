//! Reads a snapshot file for publishing at an address.

use crate::diagnose::{ReportFormat, report};
use crate::native::Error;
use crate::native::load::load;
use crate::publish::PublishableSong;
use std::path::Path;

/// Reads a song from a snapshot file, with the report of its problems as `songcard check` prints them.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`] for the file, [`Error::InvalidSnapshot`] where it has mistakes.
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
        Some(song) => Ok(PublishableSong::new(name, text, song, base)),
        None => Err(Error::InvalidSnapshot {
            path: file.to_owned(),
        }),
    };
    (report, song)
}
