//! Reads what lists need of every song, and drops the rest: songs that are as they were when they were published last are
//! not even parsed.

use super::beside::{copied_files, names_beside, sources_hash};
use super::cache::{Cache, CachedSong, SongState, folder_state};
use super::read_song::{read_song, report_of, snapshot_path};
use super::system_fonts::SystemFonts;
use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::files;
use crate::publish::{ListedSong, PublishableSong, Site, artwork_files};
use crate::snapshot::limits;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// A snapshot file with its song's name, or why it has none.
pub type NamedFile = (PathBuf, Result<String, Error>);

/// A file that has been read, with the report of its problems.
pub struct ReadFile {
    /// The file's path.
    pub path: PathBuf,
    /// The problems of the file, as printed to standard error.
    pub report: String,
    /// What is known of the song, or why it cannot be published.
    pub song: Result<CachedSong, Error>,
}

/// Reads songs of one site.
pub struct SongReader<'a> {
    pub site: &'a Site,
    pub fonts: &'a SystemFonts,
    pub out: &'a Path,
    pub reports: ReportFormat,
}

impl SongReader<'_> {
    /// Reads these files. The picture of a song that has changed is written into its folder.
    ///
    /// # Errors
    /// [`Error::Write`] for a file of the site, [`Error::Picture`] for a font.
    pub fn read_all(
        &self,
        files: Vec<NamedFile>,
        cache: &mut Cache,
    ) -> Result<Vec<ReadFile>, Error> {
        let with_cached = |(path, name): NamedFile| {
            let cached = name.as_ref().ok().and_then(|name| cache.take(name));
            ((path, name), cached)
        };
        let files: Vec<_> = files.into_iter().map(with_cached).collect();
        let files: Vec<(NamedFile, Option<CachedSong>)> = files
            .into_par_iter()
            .map(|(file, cached)| {
                let unchanged = cached.filter(|song| is_same(&file.0, song));
                (file, unchanged)
            })
            .collect();
        let has_changed =
            |((_, name), cached): &(NamedFile, Option<_>)| name.is_ok() && cached.is_none();
        if files.iter().any(has_changed) {
            self.fonts.get()?;
            // From here on files of these songs are written, so what was remembered of them is no longer true.
            if cache.exists {
                let unchanged = files.iter().filter_map(|(_, cached)| cached.as_ref());
                let unchanged = unchanged.map(|song| (&song.state, &song.listed));
                cache.write(unchanged.chain(cache.rest()))?;
            }
        }
        let read = |((path, name), cached): (NamedFile, _)| match name {
            Ok(name) => self.read(path, name, cached),
            Err(error) => Ok(ReadFile {
                path,
                report: String::new(),
                song: Err(error),
            }),
        };
        files.into_par_iter().map(read).collect()
    }

    fn read(
        &self,
        path: PathBuf,
        name: String,
        cached: Option<CachedSong>,
    ) -> Result<ReadFile, Error> {
        let (report, song) = match cached {
            Some(song) if song.state.has_problems => {
                (report_of(&path, self.reports).unwrap_or_default(), Ok(song))
            }
            Some(song) => (String::new(), Ok(song)),
            None => {
                let (report, song) = read_song(name, &path, &self.site.base, self.reports);
                let listed = song.and_then(|song| {
                    copied_files(&path, &song)?;
                    Ok((self.listed(&path, &song, !report.is_empty()), song))
                });
                if let Ok((_, song)) = &listed {
                    self.write_artwork(song)?;
                }
                (report, listed.map(|(listed, _)| listed))
            }
        };
        Ok(ReadFile { path, report, song })
    }

    /// What is remembered of a song whose files are still to be made.
    fn listed(&self, path: &Path, song: &PublishableSong, has_problems: bool) -> CachedSong {
        let beside = names_beside(song);
        CachedSong {
            state: SongState {
                sources: sources_hash(path, song.text.as_bytes(), &beside),
                beside,
                has_problems,
                ..SongState::default()
            },
            listed: ListedSong::of(song, &self.site.base),
        }
    }

    /// Writes the published sizes of the song's picture, which take longer to make than to read again.
    fn write_artwork(&self, song: &PublishableSong) -> Result<(), Error> {
        let folder = self.out.join(&song.name);
        let artwork = song
            .artwork
            .iter()
            .flat_map(|artwork| artwork_files(artwork));
        artwork
            .into_iter()
            .try_for_each(|(name, bytes)| files::write(&folder.join(name), &bytes))
    }

    /// Those of these songs of earlier runs whose snapshots can still be read.
    pub fn read_earlier(&self, names: Vec<String>, cache: &mut Cache) -> Vec<CachedSong> {
        let with_cached = names.into_iter().map(|name| {
            let cached = cache.take(&name);
            (name, cached)
        });
        let with_cached: Vec<_> = with_cached.collect();
        let read = |(name, cached): (String, Option<CachedSong>)| {
            let folder = folder_state(&self.out.join(&name));
            if let Some(song) = cached.filter(|song| song.state.folder == folder) {
                return Some(song);
            }
            let path = snapshot_path(self.out, &name);
            let (_, song) = read_song(name, &path, &self.site.base, self.reports);
            let state = SongState {
                folder,
                ..SongState::default()
            };
            Some(CachedSong {
                state,
                listed: ListedSong::of(&song.ok()?, &self.site.base),
            })
        };
        with_cached.into_par_iter().filter_map(read).collect()
    }
}

/// Whether a snapshot, and what is beside it, are as they were.
fn is_same(path: &Path, cached: &CachedSong) -> bool {
    let Ok(Some(bytes)) = files::read_up_to(path, limits::BYTES) else {
        return false;
    };
    let text = bytes.strip_prefix(files::BYTE_ORDER_MARK).unwrap_or(&bytes);
    cached.state.sources == sources_hash(path, text, &cached.state.beside)
}
