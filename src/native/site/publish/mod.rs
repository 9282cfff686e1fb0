//! `songcard publish`: songs from snapshot files into a site's folder.
//!
//! In: snapshot files, the folder, the site's address, the built site of a release. Out: all files of every valid song, then
//! the files that list all songs. A file that would not change is not written, and a song that has not changed is not made
//! again.
//!
//! Every song is read twice, so that only what lists say of it is in memory for all songs: first that, then, a few songs at
//! a time, all that its files are made from.

mod artwork;
mod base_url;
mod beside;
mod cache;
mod home_page;
mod published;
mod publisher;
mod read_song;
mod run;
mod site_files;
mod song_name;
mod song_reader;
mod system_fonts;

use super::archive::SiteArchive;
use super::site_file;
use super::site_file::SiteFile;
use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::files;
use crate::publish::Site;
pub(crate) use artwork::{MAX_PICTURE_MIB, check_picture};
use cache::{Cache, made_with};
use published::Published;
pub(crate) use read_song::with_artwork;
use run::Run;
pub(crate) use song_name::song_name;
use song_reader::{NamedFile, ReadFile, SongReader};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use system_fonts::SystemFonts;

/// Where songs are published.
pub struct PublishOptions<'a> {
    /// The site's folder.
    pub out: &'a Path,
    /// Its address, where the command line states it.
    pub base_url: Option<&'a str>,
    /// The zip file of a built site, for a folder without one; the one that this command carries where absent.
    pub site: Option<&'a Path>,
    /// Whether what became of each file is printed as JSON.
    pub json: bool,
}

/// Publishes every valid snapshot and prints the addresses of their pages, or what became of each as JSON; the problems of all others are reported. If
/// the site's address or its release has changed, songs of earlier runs are published again, so that all are like the new ones.
///
/// Returns whether all were published.
///
/// # Errors
/// [`Error::SiteFile`], [`Error::SiteArchive`], [`Error::NotTheSite`], [`Error::BaseUrl`], [`Error::Picture`], or
/// [`Error::Read`] and [`Error::Write`] for the files of the site. A snapshot that cannot be read is reported, and not an error.
pub fn publish(
    paths: &[PathBuf],
    options: &PublishOptions,
    reports: ReportFormat,
) -> Result<bool, Error> {
    let published = publish_songs(paths, options, reports)?;
    files::print(&match options.json {
        true => published.json(),
        false => published.lines(),
    })?;
    Ok(published.files.iter().all(|file| file.result.is_ok()))
}

/// Publishes every valid snapshot; the problems of all others are reported. As [`publish`], without printing what became of them.
///
/// # Errors
/// Those of [`publish`].
pub(crate) fn publish_songs(
    paths: &[PathBuf],
    options: &PublishOptions,
    reports: ReportFormat,
) -> Result<Published, Error> {
    let out = options.out;
    let mut file = SiteFile::read(out)?;
    let remembered = file.base_url()?;
    let name = out.join(site_file::NAME).display().to_string();
    let base = base_url::base_url(options.base_url, remembered, &name)?;
    let has_moved = remembered != Some(&base);
    let archive = match options.site {
        Some(path) => Some(SiteArchive::read(path)?),
        None => SiteArchive::carried()?,
    };
    let is_other_release = match archive {
        Some(archive) => archive.unpack(out, &mut file)?,
        None => false,
    };
    let site = Site {
        base,
        assets: site_files::assets(out, &file)?,
    };
    if site.assets.is_none() {
        eprintln!(
            "songcard: there is no built site in {}, so its pages load no script.",
            out.display()
        );
    }
    let fonts = SystemFonts::default();
    let mut cache = Cache::read(out, made_with(&site));
    let reader = SongReader {
        site: &site,
        fonts: &fonts,
        out,
        reports,
    };
    let mut read = reader.read_all(with_names(paths), &mut cache)?;
    let names = |read: &[ReadFile]| -> Vec<String> {
        let songs = read.iter().filter_map(|file| file.song.as_ref().ok());
        songs.map(|song| song.listed.name.clone()).collect()
    };
    let mut earlier = site_files::earlier_songs(out, &names(&read));
    if (has_moved || is_other_release) && !names(&read).is_empty() {
        let again = earlier
            .drain(..)
            .map(|name| (read_song::snapshot_path(out, &name), Ok(name)));
        read.extend(reader.read_all(again.collect(), &mut cache)?);
    }
    let earlier = reader.read_earlier(earlier, &mut cache);
    let mut run = Run::new(&site, out, &fonts, cache, read, earlier);
    run.publish_songs()?;
    eprint!("{}", run.reports());
    if run.has_published() {
        run.write_site_files()?;
        file.set_base_url(&site.base);
        file.write()?;
    }
    Ok(run.published())
}

/// The files with their songs' names. A second file with the same name is an error.
fn with_names(paths: &[PathBuf]) -> Vec<NamedFile> {
    let mut names = BTreeSet::new();
    let mut name = |path: &PathBuf| {
        let name = song_name::song_name(path)?;
        if names.insert(name.clone()) {
            return Ok(name);
        }
        Err(Error::SongName {
            path: path.clone(),
            problem: format!("an earlier file already has the address “{name}”"),
        })
    };
    paths
        .iter()
        .map(|path| (path.clone(), name(path)))
        .collect()
}
