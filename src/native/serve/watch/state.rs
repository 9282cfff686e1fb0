//! What is known of watched songs, for pages that wait for news.

use super::problem::Problem;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is known of watched songs.
pub struct WatchState {
    known: Mutex<Known>,
    changed: Condvar,
}

/// What is known of one song.
#[derive(Debug, Clone, Default, Serialize)]
struct SongState {
    /// How often it was published.
    published: u64,
    problems: Vec<Problem>,
}

#[derive(Default)]
struct Known {
    /// Grows with every change.
    version: u64,
    songs: BTreeMap<String, SongState>,
}

impl WatchState {
    /// Without songs.
    pub fn new() -> WatchState {
        WatchState {
            known: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    /// The song of this name was published, or has these problems.
    pub fn set(&self, song: &str, result: Result<(), Vec<Problem>>) {
        let mut known = self.lock();
        let state = known.songs.entry(song.to_owned()).or_default();
        match result {
            Ok(()) => {
                state.published += 1;
                state.problems.clear();
            }
            Err(problems) => state.problems = problems,
        }
        known.version += 1;
        drop(known);
        self.changed.notify_all();
    }

    /// How often a song was published; `None` where it is not watched.
    pub fn published(&self, song: &str) -> Option<u64> {
        self.lock().songs.get(song).map(|state| state.published)
    }

    /// `{"version", "songs": {"<name>": {"published", "problems": [{"place", "sentence"}]}}}`, as soon as its version is later than
    /// this one, or after the time at the latest.
    pub fn after(&self, version: Option<u64>, wait: Duration) -> Value {
        let is_old = |known: &mut Known| version.is_some_and(|version| known.version <= version);
        let waited = self.changed.wait_timeout_while(self.lock(), wait, is_old);
        let (known, _) = waited.unwrap_or_else(PoisonError::into_inner);
        json!({ "version": known.version, "songs": known.songs })
    }

    /// Nothing panics while it is locked; if it did, what is known would still be whole.
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
