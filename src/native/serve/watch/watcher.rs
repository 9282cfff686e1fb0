//! Publishes watched snapshots that have changed.

use super::problem::problems;
use super::state::WatchState;
use super::watched_file::WatchedFile;
use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::serve::options::ServeOptions;
use crate::native::site::publish::{PublishOptions, publish_songs, song_name};
use std::path::PathBuf;
use std::sync::Arc;

/// Publishes watched snapshots that have changed.
pub struct Watcher {
    folder: PathBuf,
    base_url: Option<String>,
    reports: ReportFormat,
    files: Vec<WatchedFile>,
    state: Arc<WatchState>,
}

impl Watcher {
    /// Every snapshot counts as changed at first.
    pub fn new(options: &ServeOptions, state: Arc<WatchState>) -> Watcher {
        let files = options.snapshots.iter();
        Watcher {
            folder: options.folder.clone(),
            base_url: options.base_url.clone(),
            reports: options.reports,
            files: files.map(|file| WatchedFile::new(file)).collect(),
            state,
        }
    }

    /// Publishes the snapshots that have changed, and tells the pages.
    ///
    /// # Errors
    /// Those of publishing, where it fails for all songs.
    pub fn publish_changed(&mut self) -> Result<(), Error> {
        let changed: Vec<PathBuf> = self
            .files
            .iter_mut()
            .filter_map(|file| file.has_changed().then(|| file.snapshot.clone()))
            .collect();
        if changed.is_empty() {
            return Ok(());
        }
        let options = PublishOptions {
            out: &self.folder,
            base_url: self.base_url.as_deref(),
            site: None,
            json: false,
        };
        for file in publish_songs(&changed, &options, self.reports)?.files {
            let Ok(name) = song_name(&file.path) else {
                continue;
            };
            let result = match &file.result {
                Ok(_) => Ok(()),
                Err(sentence) => Err(problems(&file.path, sentence)),
            };
            eprintln!(
                "{} {}.",
                file.path.display(),
                if result.is_ok() {
                    "is published"
                } else {
                    "is not published"
                }
            );
            self.state.set(&name, result);
        }
        Ok(())
    }
}
