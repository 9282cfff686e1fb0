//! `songcard publish`: songs from snapshot files into a site's folder.
//!
//! In: snapshot files, the folder, the site's address, the built site of a release. Out: all files of every valid song, then the files that list all
//! songs. A file that would not change is not written.

mod artwork;
mod base_url;
mod home_page;
mod publisher;
mod read_song;
mod site_files;
mod song_name;

use super::archive::SiteArchive;
use super::site_file;
use super::site_file::SiteFile;
use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::files;
use crate::native::pictures::Fonts;
use crate::publish::{PublishableSong, Site, SiteSongs};
pub(crate) use artwork::publishable_picture;
use publisher::{NamedFile, Publisher, ReadFile};
pub(crate) use read_song::with_artwork;
pub(crate) use song_name::song_name;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where songs are published.
pub struct PublishOptions<'a> {
    /// The site's folder.
    pub out: &'a Path,
    /// Its address, where the command line states it.
    pub base_url: Option<&'a str>,
    /// The zip file of a built site, for a folder without one; the one that this command carries where absent.
    pub site: Option<&'a Path>,
}

/// Publishes every valid snapshot and prints the addresses of their pages; the problems of all others are reported. If
/// the site's address or its release has changed, songs of earlier runs are published again, so that all are like the new ones.
///
/// Returns whether all were published.
///
/// # Errors
/// [`Error::SiteFile`], [`Error::SiteArchive`], [`Error::NotTheSite`], [`Error::BaseUrl`], [`Error::MissingFont`], or [`Error::Read`] and [`Error::Write`] for the files
/// of the site. A snapshot that cannot be read is reported, and not an error.
pub fn publish(
    paths: &[PathBuf],
    options: &PublishOptions,
    reports: ReportFormat,
) -> Result<bool, Error> {
    let published = publish_songs(paths, options, reports)?;
    files::print(&published.addresses)?;
    Ok(published.files.iter().all(|file| file.left_out.is_none()))
}

/// What became of snapshot files.
pub(crate) struct Published {
    /// The address of every published song, a line for each.
    pub addresses: String,
    /// The files in their order, and after them those that were published again for a new address.
    pub files: Vec<FileResult>,
}

/// What became of one snapshot file.
pub(crate) struct FileResult {
    /// Its path; empty if it has no name for its song.
    pub path: PathBuf,
    /// Why it is left out.
    pub left_out: Option<String>,
}

/// Publishes every valid snapshot; the problems of all others are reported. As [`publish`], without printing addresses.
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
    let fonts = Fonts::system()?;
    let publisher = Publisher::new(&site, &fonts, out, reports);
    let mut read = publisher.read_all(with_names(paths));
    let names = |read: &[ReadFile]| -> Vec<String> {
        let songs = read.iter().filter_map(|file| file.song.as_ref().ok());
        songs.map(|song| song.name.clone()).collect()
    };
    let mut earlier = site_files::earlier_songs(out, &names(&read));
    if (has_moved || is_other_release) && !names(&read).is_empty() {
        let again = earlier
            .drain(..)
            .map(|name| Ok((site_files::snapshot_path(out, &name), name)));
        read.extend(publisher.read_all(again.collect()));
    }
    let earlier = site_files::read_earlier_songs(&site, out, earlier);
    let given = read.iter().filter_map(|file| file.song.as_ref().ok());
    let all = SiteSongs::of(given.chain(&earlier));
    let results = publisher.publish_all(read, &all)?;
    results
        .iter()
        .for_each(|result| eprint!("{}", result.report));
    let addresses: String = results
        .iter()
        .filter_map(|result| {
            let name = &result.song.as_ref()?.name;
            let path = result.path.display();
            Some(format!("{path}: {}{name}/\n", site.base))
        })
        .collect();
    let mut songs: Vec<PublishableSong> = Vec::new();
    let mut files = Vec::new();
    for result in results {
        songs.extend(result.song);
        files.push(FileResult {
            path: result.path,
            left_out: result.left_out,
        });
    }
    if !songs.is_empty() {
        songs.extend(earlier);
        site_files::write_site_files(&site, out, songs, &fonts)?;
        file.set_base_url(&site.base);
        file.write()?;
    }
    Ok(Published { addresses, files })
}

/// The files with their songs' names. A second file with the same name is an error.
fn with_names(paths: &[PathBuf]) -> Vec<NamedFile> {
    let mut names = BTreeSet::new();
    let name = |path: &PathBuf| {
        let name = song_name::song_name(path)?;
        if names.insert(name.clone()) {
            return Ok((path.clone(), name));
        }
        Err(Error::SongName {
            path: path.clone(),
            problem: format!("an earlier file already has the address “{name}”"),
        })
    };
    paths.iter().map(name).collect()
}
