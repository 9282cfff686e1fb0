//! Songs from snapshot files into a site's folder.
//!
//! In: snapshot files, the folder, the address the site will have. Out: every file of every sound
//! song, then what tells of all of them; each written beside and renamed, and only where it differs.
//! Must not know: how a page or a picture is made.

mod base;
mod files;
mod song;
mod whole;

pub use base::base;
pub use song::load;

use super::share::{Fonts, Site};
use super::write;
use song::Sound;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Publishes every sound snapshot and reports the others whole: one bad file stops no other.
///
/// Gives whether all were published.
///
/// # Errors
/// One sentence where the site itself could not be read or written.
pub fn publish(paths: &[PathBuf], out: &Path, base: String, colours: bool) -> Result<bool, String> {
    let site = Site {
        base,
        assets: whole::assets(out)?,
    };
    if site.assets.is_none() {
        let out = out.display();
        eprintln!("songcard: no site is built in {out}, so its pages load no script.");
    }
    let fonts = Fonts::system()?;
    let doubled = doubled(paths);
    let work = Work {
        site: &site,
        fonts: &fonts,
        out,
        colours,
        done: AtomicUsize::new(0),
        told: Mutex::new(Instant::now()),
    };
    let done = in_parallel(paths.len(), |index| {
        if doubled.contains(&index) {
            let name = paths[index].file_stem().unwrap_or_default().display();
            return Ok(Done::left_out(
                String::new(),
                format!(
                    "{}: an earlier file has the address “{name}” already",
                    paths[index].display()
                ),
            ));
        }
        work.one(&paths[index], paths.len())
    });
    let done = done.into_iter().collect::<Result<Vec<_>, _>>()?;
    done.iter().for_each(|done| eprint!("{}", done.report));
    let sounds: Vec<Sound> = done.into_iter().filter_map(|done| done.sound).collect();
    let all = sounds.len() == paths.len();
    if !sounds.is_empty() {
        whole::write(&site, out, sounds)?;
    }
    Ok(all)
}

/// What came of one file; reports are given out in the order of the files.
struct Done {
    report: String,
    sound: Option<Sound>,
}

impl Done {
    fn left_out(report: String, sentence: String) -> Done {
        Done {
            report: format!("{report}songcard: {sentence}; it is not published.\n"),
            sound: None,
        }
    }
}

/// Files whose name an earlier one has.
fn doubled(paths: &[PathBuf]) -> BTreeSet<usize> {
    let mut names = BTreeSet::new();
    let again = |(index, path): (usize, &PathBuf)| {
        let first = names.insert(path.file_stem().unwrap_or_default().to_owned());
        (!first).then_some(index)
    };
    paths.iter().enumerate().filter_map(again).collect()
}

struct Work<'a> {
    site: &'a Site,
    fonts: &'a Fonts,
    out: &'a Path,
    colours: bool,
    done: AtomicUsize,
    told: Mutex<Instant>,
}

impl Work<'_> {
    /// One file, from reading it to its last page.
    fn one(&self, path: &Path, of: usize) -> Result<Done, String> {
        let (report, sound) = Sound::read(path, self.colours);
        let published = sound.and_then(|sound| {
            let files = files::files(self.site, self.fonts, &sound)
                .map_err(|sentence| format!("{}: {sentence}", path.display()))?;
            Ok((sound, files))
        });
        let done = match published {
            Ok((sound, files)) => {
                let folder = self.out.join(&sound.name);
                for (name, bytes) in files {
                    write::write(&folder.join(name), &bytes)?;
                }
                Done {
                    report,
                    sound: Some(sound),
                }
            }
            Err(sentence) => Done::left_out(report, sentence),
        };
        self.tell(of);
        Ok(done)
    }

    /// Says how far a long run has come, every few seconds.
    fn tell(&self, of: usize) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let Ok(mut told) = self.told.lock() else {
            return;
        };
        if done < of && told.elapsed() >= Duration::from_secs(5) {
            *told = Instant::now();
            eprintln!("songcard: {done} of {of} songs.");
        }
    }
}

/// What `work` gives for every number below `count`, in order, made by as many threads as the
/// machine has cores.
pub(super) fn in_parallel<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let mine = || {
        let mut mine = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return mine;
            }
            mine.push((index, work(index)));
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads.min(count)).map(|_| scope.spawn(mine)).collect();
        let joined = threads.into_iter().map(|thread| match thread.join() {
            Ok(made) => made,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        joined.flatten().collect()
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, made)| made).collect()
}
