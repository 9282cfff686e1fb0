//! Songs from snapshot files into a site's folder.
//!
//! In: snapshot files, the folder, the address the site will have. Out: every file of every sound
//! song, then what tells of all of them; each written beside and renamed, and only where it differs.
//! Must not know: how a page or a picture is made.

mod base;
mod name;
mod song;
mod whole;

use super::site_file;
use super::site_file::SiteFile;
use crate::native::files as write;
use crate::native::pictures::{Fonts, picture};
use crate::publish::{PublishableSong, Site, song_files};
use song::read_song;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Publishes every sound snapshot, prints the addresses of their pages, and reports the others whole:
/// one bad file stops no other. Where the site was at another address before, the songs that it has
/// from earlier are published again, so that it is at one address as a whole.
///
/// Gives whether all were published.
///
/// # Errors
/// One sentence where the site itself could not be read or written.
pub fn publish(
    paths: &[PathBuf],
    out: &Path,
    base_url: Option<&str>,
    colours: bool,
) -> Result<bool, String> {
    let mut file = SiteFile::read(out)?;
    let remembered = file.base_url()?;
    let name = out.join(site_file::NAME).display().to_string();
    let base = base::base(base_url, remembered, &name)?;
    let has_moved = remembered != Some(&base);
    let site = Site {
        base,
        assets: whole::assets(out, &file)?,
    };
    if site.assets.is_none() {
        let out = out.display();
        eprintln!("songcard: there is no built site in {out}, so its pages load no script.");
    }
    let fonts = Fonts::system()?;
    let work = Work {
        site: &site,
        fonts: &fonts,
        out,
        colours,
        done: AtomicUsize::new(0),
        told: Mutex::new(Instant::now()),
    };
    let mut done = work.all(&named(paths))?;
    if has_moved && done.iter().any(|done| done.sound.is_some()) {
        let published = done.iter().filter_map(|done| done.sound.as_ref());
        let earlier = whole::earlier(out, published).into_iter();
        let earlier = earlier.map(|name| Ok((whole::snapshot(out, &name), name)));
        done.extend(work.all(&earlier.collect::<Vec<_>>())?);
    }
    done.iter().for_each(|done| eprint!("{}", done.report));
    let all = done.iter().all(|done| done.sound.is_some());
    let addresses = done.iter().filter_map(|done| {
        let name = &done.sound.as_ref()?.name;
        Some(format!("{}: {}{name}/\n", done.path, site.base))
    });
    let addresses: String = addresses.collect();
    let sounds: Vec<PublishableSong> = done.into_iter().filter_map(|done| done.sound).collect();
    if !sounds.is_empty() {
        whole::write(&site, out, sounds)?;
        file.set_base_url(&site.base);
        file.write()?;
    }
    write::print(&addresses)?;
    Ok(all)
}

/// A file to publish with its song's name, or why it cannot be published.
type Named = Result<(PathBuf, String), String>;

/// The files with the names that they give their songs; a name is given once.
fn named(paths: &[PathBuf]) -> Vec<Named> {
    let mut names = BTreeSet::new();
    let name = |path: &PathBuf| {
        let name = name::song_name(path)?;
        if names.insert(name.clone()) {
            return Ok((path.clone(), name));
        }
        let path = path.display();
        Err(format!(
            "{path}: an earlier file already has the address “{name}”"
        ))
    };
    paths.iter().map(name).collect()
}

/// What came of one file; reports are given out in the order of the files.
struct Done {
    path: String,
    report: String,
    sound: Option<PublishableSong>,
}

impl Done {
    fn left_out(report: String, sentence: &str) -> Done {
        Done {
            path: String::new(),
            report: format!("{report}songcard: {sentence}; it is not published.\n"),
            sound: None,
        }
    }
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
    fn all(&self, files: &[Named]) -> Result<Vec<Done>, String> {
        let done = in_parallel(files.len(), |index| match &files[index] {
            Ok((path, name)) => self.one(path, name, files.len()),
            Err(sentence) => Ok(Done::left_out(String::new(), sentence)),
        });
        done.into_iter().collect()
    }

    /// One file, from reading it to its last page.
    fn one(&self, path: &Path, name: &str, of: usize) -> Result<Done, String> {
        let (mut report, sound) = read_song(name.to_owned(), path, self.colours);
        let published = sound.and_then(|sound| {
            let files = song_files(self.site, &sound, |edition, view| {
                picture(edition, view, self.fonts)
            })
            .map_err(|sentence| format!("{}: {sentence}", path.display()))?;
            Ok((sound, files))
        });
        let done = match published {
            Ok((sound, (files, lost))) => {
                for sentence in lost {
                    let path = path.display();
                    report += &format!("songcard: {path}: warning: pictures are {sentence}.\n");
                }
                let folder = self.out.join(&sound.name);
                for (name, bytes) in files {
                    write::write(&folder.join(name), &bytes)?;
                }
                Done {
                    path: path.display().to_string(),
                    report,
                    sound: Some(sound),
                }
            }
            Err(sentence) => Done::left_out(report, &sentence),
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
pub(crate) fn in_parallel<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
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
