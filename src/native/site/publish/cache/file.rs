//! The file of the cache: one JSON value on each line, after a hash of that value.
//!
//! It is in the site's folder, since it is about the files there and goes where they go; and it is not `site.json`, which
//! browsers load. A line with another hash is damaged and left out.

use super::cached_song::{CachedSong, SongState};
use super::site_pages::SitePagesState;
use crate::native::Error;
use crate::native::files;
use crate::publish::{ListedSong, hash};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

/// The file's name, at the site's root. Hosts and uploads that leave out hidden files leave it out too.
const NAME: &str = ".songcard-cache";

/// What was remembered of a site.
pub struct Cache {
    path: PathBuf,
    made_with: String,
    /// Whether there was a file, of whatever content.
    pub exists: bool,
    /// Songs by their names; empty if the file was made with something else.
    songs: HashMap<String, CachedSong>,
    pub site_pages: SitePagesState,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Line {
    /// The first line.
    MadeWith(String),
    SitePages(SitePagesState),
    Song(Box<CachedSong>),
}

/// The same lines, written from what they refer to.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum WrittenLine<'a> {
    MadeWith(&'a str),
    SitePages(&'a SitePagesState),
    Song {
        state: &'a SongState,
        listed: &'a ListedSong,
    },
}

impl Cache {
    /// Reads the cache of the site in the folder `out`. `made_with` is what this run makes files with.
    pub fn read(out: &Path, made_with: String) -> Cache {
        let path = out.join(NAME);
        let mut cache = Cache {
            exists: path.exists(),
            made_with,
            songs: HashMap::new(),
            site_pages: SitePagesState::default(),
            path,
        };
        let mut is_same = false;
        let lines = File::open(&cache.path).map(BufReader::new);
        for line in lines.into_iter().flat_map(lines_of) {
            match line {
                Line::MadeWith(made_with) => is_same = made_with == cache.made_with,
                Line::SitePages(state) => cache.site_pages = state,
                Line::Song(song) if is_same => {
                    cache.songs.insert(song.listed.name.clone(), *song);
                }
                Line::Song(_) => {}
            }
        }
        if !is_same {
            cache.site_pages.made_from.clear();
        }
        cache
    }

    /// Takes what was remembered of a song.
    pub fn take(&mut self, name: &str) -> Option<CachedSong> {
        self.songs.remove(name)
    }

    /// The songs that nobody has taken.
    pub fn rest(&self) -> impl Iterator<Item = (&SongState, &ListedSong)> {
        self.songs.values().map(|song| (&song.state, &song.listed))
    }

    /// Remembers these songs and no others.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn write<'a>(
        &self,
        songs: impl Iterator<Item = (&'a SongState, &'a ListedSong)>,
    ) -> Result<(), Error> {
        let mut songs: Vec<_> = songs.collect();
        songs.sort_by_key(|(_, listed)| &listed.name);
        let songs = songs
            .into_iter()
            .map(|(state, listed)| WrittenLine::Song { state, listed });
        let lines = [
            WrittenLine::MadeWith(&self.made_with),
            WrittenLine::SitePages(&self.site_pages),
        ];
        files::write_with(&self.path, |file| {
            for line in lines.into_iter().chain(songs) {
                let json = serde_json::to_string(&line)?;
                writeln!(file, "{} {json}", hash(json.as_bytes()))?;
            }
            Ok(())
        })
    }
}

fn lines_of(file: BufReader<File>) -> impl Iterator<Item = Line> {
    let lines = file.split(b'\n').map_while(Result::ok);
    lines.filter_map(|line| {
        let text = std::str::from_utf8(&line).ok()?;
        let (stated, json) = text.split_once(' ')?;
        let is_whole = hash(json.as_bytes()) == stated;
        is_whole.then(|| serde_json::from_str(json).ok()).flatten()
    })
}
