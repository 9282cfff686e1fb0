//! The files beside a snapshot: those that it names, and that are published with it.

use super::cache::ContentHash;
use crate::embed::ARTWORK_FILE;
use crate::native::Error;
use crate::native::files;
use crate::publish::{File, LARGE_ARTWORK_FILE, PublishableSong};
use crate::snapshot::limits;
use std::path::Path;

/// The largest file beside a snapshot.
const MAX_MIB: usize = 20;

/// The names of all files that the song's files are made from, besides the snapshot; some of them may not exist.
pub fn names_beside(song: &PublishableSong) -> Vec<String> {
    let artwork = song.song.artwork.iter().flat_map(|artwork| {
        let published = [ARTWORK_FILE, LARGE_ARTWORK_FILE].map(str::to_owned);
        std::iter::once(artwork.file.clone()).chain(published)
    });
    let audio = song.audio_files.iter();
    let copied = audio.chain(song.song.previous_file()).cloned();
    artwork.chain(copied).collect()
}

/// The hash of a snapshot's bytes and of the files beside it that have these names.
pub fn sources_hash(snapshot: &Path, bytes: &[u8], beside: &[String]) -> String {
    let mut hash = ContentHash::default();
    hash.add(bytes);
    for name in beside {
        hash.add(name.as_bytes());
        match files::read_up_to(&snapshot.with_file_name(name), MAX_MIB << 20) {
            Ok(Some(bytes)) => hash.add(&bytes),
            Ok(None) => hash.add(b"too large"),
            Err(_) => hash.add(b"absent"),
        }
    }
    hash.finish()
}

/// The files that are copied to the song's folder as they are: its recordings and the older snapshot that it names.
///
/// # Errors
/// [`Error::Read`] or [`Error::TooLarge`].
pub fn copied_files(snapshot: &Path, song: &PublishableSong) -> Result<Vec<File>, Error> {
    let audio = song
        .audio_files
        .iter()
        .map(|name| audio_file(snapshot, name));
    let mut copied = audio.collect::<Result<Vec<_>, Error>>()?;
    copied.extend(previous_file(snapshot, song.song.previous_file())?);
    Ok(copied)
}

/// An audio file beside the snapshot, by its name.
fn audio_file(snapshot: &Path, name: &str) -> Result<File, Error> {
    let path = snapshot.with_file_name(name);
    let bytes = files::read_up_to(&path, MAX_MIB << 20)?.ok_or(Error::TooLarge {
        path,
        max_mib: MAX_MIB,
    })?;
    Ok((name.to_owned(), bytes))
}

/// The older snapshot that a snapshot names, where that is a file beside it or in a folder beside it. Other ones are
/// published by their author.
fn previous_file(snapshot: &Path, name: Option<&String>) -> Result<Option<File>, Error> {
    let Some(name) = name else {
        return Ok(None);
    };
    let path = snapshot.with_file_name(name);
    if !path.is_file() {
        return Ok(None);
    }
    let bytes = files::read_up_to(&path, limits::BYTES)?;
    Ok(bytes.map(|bytes| (name.clone(), bytes)))
}
