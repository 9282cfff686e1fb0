//! The built site of a release, from its zip file.

use crate::native::Error;
use crate::native::files;
use crate::native::site::site_file;
use crate::publish::hash;
use serde_json::{Map, Value};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// The bytes that the build has put into this command. `None` where `SONGCARD_SITE_ARCHIVE` was not set then.
const CARRIED: Option<&[u8]> = include!(concat!(env!("OUT_DIR"), "/site_archive.rs"));

/// The most bytes that the members of a site may have together; a built site has about 1.5 MB.
const MAX_BYTES: u64 = 64 << 20;

/// A built site without songs.
pub struct SiteArchive {
    /// The files, without `site.json`, by their names with `/` between folders.
    pub members: Vec<(String, Vec<u8>)>,
    /// What `site.json` says of the site: the names of its assets and scripts.
    pub site: Map<String, Value>,
    /// Which release it is: the hash of the archive's bytes.
    pub release: String,
}

impl SiteArchive {
    /// The site that this command carries.
    ///
    /// # Errors
    /// [`Error::SiteArchive`] if the release was made wrongly.
    pub fn carried() -> Result<Option<SiteArchive>, Error> {
        let name = Path::new("songcard-site.zip (in this command)");
        CARRIED.map(|bytes| Self::parse(name, bytes)).transpose()
    }

    /// The site in a zip file.
    ///
    /// # Errors
    /// [`Error::Read`], or [`Error::SiteArchive`] if it is not one that [`pack`](super::pack) has written.
    pub fn read(path: &Path) -> Result<SiteArchive, Error> {
        Self::parse(path, &files::read(path)?)
    }

    fn parse(path: &Path, bytes: &[u8]) -> Result<SiteArchive, Error> {
        let wrong = |problem: String| Error::SiteArchive {
            path: path.to_owned(),
            problem,
        };
        let broken = |error: &dyn std::fmt::Display| wrong(format!("is not a zip file: {error}"));
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        let mut members = Vec::new();
        let mut left = MAX_BYTES;
        for index in 0..zip.len() {
            let mut member = zip.by_index(index).map_err(|error| broken(&error))?;
            let name = member.name().map_err(|error| broken(&error))?.into_owned();
            if member.is_dir() {
                continue;
            }
            // A name like `../x` would be a file outside of the site.
            if member.enclosed_name() != Some(PathBuf::from(&name)) {
                return Err(wrong(format!("has a file outside of the site, {name}")));
            }
            let mut content = Vec::new();
            let read = member.by_ref().take(left + 1).read_to_end(&mut content);
            read.map_err(|error| broken(&error))?;
            left = left
                .checked_sub(content.len() as u64)
                .ok_or_else(|| wrong(format!("has more than {} MiB", MAX_BYTES >> 20)))?;
            members.push((name, content));
        }
        let site = members.iter().position(|(name, _)| name == site_file::NAME);
        let site = site.ok_or_else(|| wrong(format!("has no {}", site_file::NAME)))?;
        let (_, site) = members.swap_remove(site);
        // Pages load the assets, so these are written first.
        members.sort_by_key(|(name, _)| (!name.starts_with("assets/"), name.clone()));
        Ok(SiteArchive {
            members,
            site: serde_json::from_slice(&site)
                .map_err(|error| wrong(format!("has a wrong {}: {error}", site_file::NAME)))?,
            release: hash(bytes),
        })
    }
}
