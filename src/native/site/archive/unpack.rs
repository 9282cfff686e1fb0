//! The files of a release in a site's folder.

use super::SiteArchive;
use crate::native::Error;
use crate::native::files;
use crate::native::site::site_file::SiteFile;
use std::path::Path;

/// Files that publishing writes for the songs of the site, so that those of the archive are only for a site without any.
const OF_SONGS: [&str; 2] = ["index.html", "_headers"];

impl SiteArchive {
    /// Writes the archive's files into `out` and names its assets in `file`, which is not written. Does nothing for a folder
    /// with this release, and for one that `script/build` has made. `true` if the assets are other ones now.
    ///
    /// # Errors
    /// [`Error::NotTheSite`] where a new site would overwrite other files; [`Error::Write`].
    pub fn unpack(&self, out: &Path, file: &mut SiteFile) -> Result<bool, Error> {
        let is_built = file.assets()?.is_some();
        let present = file.release();
        if present.is_some_and(|release| release == self.release) {
            return Ok(false);
        }
        if is_built && present.is_none() {
            return Ok(false);
        }
        let members = self.members.iter().filter(|(name, _)| {
            let is_of_songs = OF_SONGS.contains(&name.as_str());
            !is_of_songs || !out.join(name).exists()
        });
        if !is_built {
            let other = members.clone().filter(|(name, bytes)| {
                std::fs::read(out.join(name)).is_ok_and(|present| present != *bytes)
            });
            let names: Vec<&str> = other.map(|(name, _)| name.as_str()).collect();
            if !names.is_empty() {
                return Err(Error::NotTheSite {
                    path: out.to_owned(),
                    names: names.join(", "),
                });
            }
        }
        for (name, bytes) in members {
            files::write(&out.join(name), bytes)?;
        }
        file.set_release(&self.site, &self.release);
        Ok(true)
    }
}
