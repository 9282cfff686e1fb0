//! Reads a snapshot file for publishing.

use crate::diagnose::render;
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
    colours: bool,
) -> (String, Result<PublishableSong, String>) {
    let (text, loaded) = match load(file) {
        Ok(loaded) => loaded,
        Err(sentence) => return (String::new(), Err(sentence)),
    };
    let path = file.display().to_string();
    let report = render(&path, &text, &loaded, colours);
    let song = match loaded.song {
        Some(song) => Ok(PublishableSong::new(name, text, song)),
        None => Err(format!("{path} has the mistakes above")),
    };
    (report, song)
}
