//! A snapshot file read for publishing.

use crate::diagnose::render;
use crate::native::load::load;
use crate::publish::PublishableSong;
use std::path::Path;

/// Reads the song of this name from a file. The report has its problems as an author reads them.
///
/// # Errors
/// One sentence where it cannot be published.
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
