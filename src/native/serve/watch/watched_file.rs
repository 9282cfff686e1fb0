//! A watched snapshot, with the files beside it that it names.

use crate::native::load::load;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// When a file was written, and its length; `None` where it is missing.
type Stamp = Option<(SystemTime, u64)>;

/// A snapshot with the files that are published with it.
pub struct WatchedFile {
    /// The snapshot's path.
    pub snapshot: PathBuf,
    /// The files beside it that the last valid snapshot named.
    beside: Vec<PathBuf>,
    /// As it was when it was last looked at; empty before.
    stamps: Vec<Stamp>,
}

impl WatchedFile {
    /// Not looked at yet.
    pub fn new(snapshot: &Path) -> WatchedFile {
        WatchedFile {
            snapshot: snapshot.to_owned(),
            beside: Vec::new(),
            stamps: Vec::new(),
        }
    }

    /// Whether it has changed since this was asked before. A change while it is published is found the next time.
    pub fn has_changed(&mut self) -> bool {
        let stamps = self.stamps();
        if stamps == self.stamps {
            return false;
        }
        self.beside =
            named_files(&self.snapshot).unwrap_or_else(|| std::mem::take(&mut self.beside));
        self.stamps = match self.stamps() {
            // The first file is the snapshot, which may have changed meanwhile.
            now if now.first() == stamps.first() => now,
            _ => stamps,
        };
        true
    }

    fn stamps(&self) -> Vec<Stamp> {
        let files = std::iter::once(&self.snapshot).chain(&self.beside);
        let stamp = |file: &PathBuf| {
            let metadata = std::fs::metadata(file).ok()?;
            Some((metadata.modified().ok()?, metadata.len()))
        };
        files.map(stamp).collect()
    }
}

/// Picture, audio and the older snapshot; `None` where the snapshot has mistakes.
fn named_files(snapshot: &Path) -> Option<Vec<PathBuf>> {
    let (_, loaded) = load(snapshot).ok()?;
    let song = loaded.song?;
    let picture = song.artwork.iter().map(|artwork| &artwork.file);
    let published = song.audio_files().chain(song.previous_file());
    let names = picture.chain(published);
    Some(names.map(|name| snapshot.with_file_name(name)).collect())
}
