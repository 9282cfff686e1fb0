//! A list of files, few of them at a time.

use super::client::Failure;
use indicatif::{ProgressBar, ProgressStyle};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many files are fetched at once.
const AT_ONCE: usize = 4;
/// How many files in a row get no answer at all until the others are given up: the server or the network is down, and
/// waiting for each would take hours.
const SILENT_AT_MOST: usize = 8;

/// What became of one file.
pub enum Outcome<T, E> {
    /// It is there, and was parsed.
    Fetched(T),
    /// It is not.
    Failed(Failure<E>),
    /// It was not asked for, since the server had not answered for many files before.
    NotTried,
}

/// Fetches each of so many files by its index, and returns what became of each, in their order. On a terminal, progress is
/// shown.
///
/// # Errors
/// The first error of `fetch`, which is one of this machine.
pub fn each<T: Send, E: Send, M: Send>(
    count: usize,
    fetch: impl Fn(usize) -> Result<Outcome<T, E>, M> + Sync,
) -> Result<Vec<Outcome<T, E>>, M> {
    let (next, silent) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let style = ProgressStyle::with_template("Fetching {pos} of {len} {bar:30}");
    let progress = ProgressBar::new(count as u64);
    let progress = style.map_or(progress.clone(), |style| progress.with_style(style));
    let work = || {
        let mut outcomes = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return Ok(outcomes);
            }
            let outcome = match silent.load(Ordering::Relaxed) < SILENT_AT_MOST {
                true => fetch(index)?,
                false => Outcome::NotTried,
            };
            match &outcome {
                Outcome::Failed(Failure::NotFetched(error, _)) if error.is_silence() => {
                    silent.fetch_add(1, Ordering::Relaxed);
                }
                Outcome::NotTried => {}
                _ => silent.store(0, Ordering::Relaxed),
            }
            progress.inc(1);
            outcomes.push((index, outcome));
        }
    };
    let parts: Vec<Result<Vec<_>, M>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(work)).collect();
        let joined = threads.into_iter().map(|thread| match thread.join() {
            Ok(part) => part,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        joined.collect()
    });
    progress.finish_and_clear();
    let mut outcomes = Vec::new();
    for part in parts {
        outcomes.extend(part?);
    }
    outcomes.sort_by_key(|(index, _)| *index);
    Ok(outcomes.into_iter().map(|(_, outcome)| outcome).collect())
}
