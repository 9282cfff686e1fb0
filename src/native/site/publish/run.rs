//! One run of `publish`, after every song has been read once.

use super::cache::{Cache, CachedSong, ContentHash, SitePagesState, SongState};
use super::published::{FileResult, Published};
use super::publisher::{Publisher, progress_bar};
use super::site_files::{remove_former, write_site_files};
use super::song_reader::ReadFile;
use super::system_fonts::SystemFonts;
use crate::native::Error;
use crate::publish::{ListedSong, Site, SiteSongs};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// After how many songs the cache is written, so that a run that is stopped is continued by the next one.
const SONGS_AT_ONCE: usize = 500;

/// One run.
pub struct Run<'a> {
    site: &'a Site,
    out: &'a Path,
    fonts: &'a SystemFonts,
    cache: Cache,
    files: Vec<GivenFile>,
    /// The songs of `files`, then those of earlier runs.
    listed: Vec<ListedSong>,
    states: Vec<SongState>,
    /// The indices of songs that could not be published.
    left_out: BTreeSet<usize>,
}

/// A file of this run.
struct GivenFile {
    path: PathBuf,
    report: String,
    /// The song's index, or why it is left out.
    song: Result<usize, Error>,
}

impl<'a> Run<'a> {
    /// A run with these files, beside the songs of earlier runs.
    pub fn new(
        site: &'a Site,
        out: &'a Path,
        fonts: &'a SystemFonts,
        cache: Cache,
        files: Vec<ReadFile>,
        earlier: Vec<CachedSong>,
    ) -> Run<'a> {
        let mut run = Run {
            site,
            out,
            fonts,
            cache,
            files: Vec::new(),
            listed: Vec::new(),
            states: Vec::new(),
            left_out: BTreeSet::new(),
        };
        for ReadFile { path, report, song } in files {
            let song = song.map(|song| run.add(song));
            run.files.push(GivenFile { path, report, song });
        }
        for song in earlier {
            run.add(song);
        }
        run
    }

    fn add(&mut self, song: CachedSong) -> usize {
        self.listed.push(song.listed);
        self.states.push(song.state);
        self.listed.len() - 1
    }

    /// Makes the files of the songs that have changed.
    ///
    /// # Errors
    /// [`Error::Write`] for a file of the site, [`Error::Picture`] for a font.
    pub fn publish_songs(&mut self) -> Result<(), Error> {
        let all = SiteSongs::of(self.listed.iter());
        let publisher = Publisher {
            site: self.site,
            out: self.out,
            listed: &self.listed,
            all: &all,
        };
        let files = self.files.iter().enumerate();
        let given = files.filter_map(|(at, file)| {
            let song = *file.song.as_ref().ok()?;
            Some((at, file.path.clone(), song))
        });
        let outdated = publisher.outdated(given.collect(), &self.states);
        if outdated.is_empty() {
            return Ok(());
        }
        let fonts = self.fonts.get()?;
        // From here on the files are not as they were.
        self.cache.site_pages.made_from.clear();
        for song in &outdated {
            self.states[song.song].pages.clear();
        }
        if self.cache.exists {
            write_cache(&self.cache, &self.states, &self.listed)?;
        }
        let bar = progress_bar(outdated.len());
        for songs in outdated.chunks(SONGS_AT_ONCE) {
            let published = publisher.publish(songs, fonts, &bar)?;
            let some_are_published = published.iter().any(Result::is_ok);
            for (song, published) in songs.iter().zip(published) {
                match published {
                    Ok(published) => published.remember_in(&mut self.states[song.song]),
                    Err(error) => {
                        self.left_out.insert(song.song);
                        self.files[song.file].song = Err(error);
                    }
                }
            }
            if some_are_published {
                write_cache(&self.cache, &self.states, &self.listed)?;
            }
        }
        bar.finish_and_clear();
        Ok(())
    }

    /// What is printed to standard error, in the order of the files.
    pub fn reports(&self) -> String {
        let report = |file: &GivenFile| match &file.song {
            Ok(song) => {
                let missing = self.states[*song].missing.iter().map(|sentence| {
                    let path = file.path.display();
                    format!("songcard: {path}: warning: pictures are {sentence}.\n")
                });
                file.report.clone() + &missing.collect::<String>()
            }
            Err(error) => format!("{}songcard: {error}; it is not published.\n", file.report),
        };
        self.files.iter().map(report).collect()
    }

    /// What became of each file.
    pub fn published(self) -> Published {
        let (base, listed) = (&self.site.base, &self.listed);
        let result = |file: GivenFile| FileResult {
            path: file.path,
            result: match file.song {
                Ok(song) => Ok(format!("{base}{}/", listed[song].name)),
                Err(error) => Err(error.to_string()),
            },
        };
        Published {
            files: self.files.into_iter().map(result).collect(),
        }
    }

    /// Whether a file is published.
    pub fn has_published(&self) -> bool {
        self.files.iter().any(|file| file.song.is_ok())
    }

    /// Writes the files about all songs, if the songs or these files have changed.
    ///
    /// # Errors
    /// Those of [`write_site_files`].
    pub fn write_site_files(&mut self) -> Result<(), Error> {
        let mut songs: Vec<(&SongState, &ListedSong)> = self
            .states
            .iter()
            .zip(&self.listed)
            .enumerate()
            .filter(|(at, _)| !self.left_out.contains(at))
            .map(|(_, song)| song)
            .collect();
        songs.sort_by_key(|(_, listed)| &listed.name);
        let made_from = made_from(&songs);
        let pages = &mut self.cache.site_pages;
        if pages.made_from != made_from || !pages.is_complete(self.out) {
            let fonts = self.fonts.get()?;
            let former = std::mem::take(&mut pages.files);
            // From here on the files are not as they were. All of them are still known, in case this run is stopped.
            pages.made_from.clear();
            pages.files.clone_from(&former);
            write_cache(&self.cache, &self.states, &self.listed)?;
            let listed: Vec<&ListedSong> = songs.into_iter().map(|(_, listed)| listed).collect();
            let files = write_site_files(self.site, self.out, &listed, fonts)?;
            remove_former(self.out, &former, &files)?;
            self.cache.site_pages = SitePagesState { made_from, files };
        }
        write_cache(&self.cache, &self.states, &self.listed)
    }
}

/// The hash of what the files about all songs are made from. The home page shows whole songs, so it is all of each.
fn made_from(songs: &[(&SongState, &ListedSong)]) -> String {
    let parts = songs.iter().flat_map(|(state, listed)| {
        let copy = &listed.snapshot_hash;
        [&*listed.name, copy, &state.sources, &state.folder]
    });
    ContentHash::of(parts)
}

fn write_cache(cache: &Cache, states: &[SongState], listed: &[ListedSong]) -> Result<(), Error> {
    cache.write(states.iter().zip(listed))
}
