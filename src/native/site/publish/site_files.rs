//! The files about all songs of a site: home page, sitemap, feed, the host's settings.

use super::cache::file_size;
use super::home_page::{HomePagePictures, write_icons};
use super::read_song::{read_song_again, snapshot_path};
use crate::native::Error;
use crate::native::files;
use crate::native::files::read_text;
use crate::native::pictures::Fonts;
use crate::native::site::site_file::SiteFile as SiteSettings;
use crate::publish::{
    Assets, COVER, GENERATOR, ListedSong, PageScripts, Site, SiteFile, SiteSongs, cover_file,
    feeds, headers, icon_files, robots, site_pages, sitemaps,
};
use std::collections::BTreeSet;
use std::path::Path;

/// The files that the site's pages load; `None` where the folder has no wasm build.
///
/// # Errors
/// [`Error::SiteFile`], or [`Error::Read`] and [`Error::NotUtf8`] for a script that pages contain.
pub fn assets(out: &Path, file: &SiteSettings) -> Result<Option<Assets>, Error> {
    let Some(names) = file.assets()? else {
        return Ok(None);
    };
    let scripts = file.scripts()?;
    Ok(Some(Assets {
        names,
        scripts: PageScripts {
            loader: read_text(&out.join(scripts.loader))?,
            page: read_text(&out.join(scripts.page))?,
            home_page: read_text(&out.join(scripts.home_page))?,
            frame: read_text(&out.join(scripts.frame))?,
        },
    }))
}

/// Writes the files about all songs of the site, which are in the order of their names. Returns the path and the size of
/// each.
///
/// # Errors
/// [`Error::Read`], [`Error::NotUtf8`] or [`Error::Write`]; [`Error::Picture`] where one cannot be drawn.
pub fn write_site_files(
    site: &Site,
    out: &Path,
    songs: &[&ListedSong],
    fonts: &Fonts,
) -> Result<Vec<(String, u64)>, Error> {
    let mut written = Written {
        out,
        files: Vec::new(),
    };
    sitemaps(site, songs, &mut |file| written.write(file))?;
    for file in feeds(site, songs) {
        written.write(file)?;
    }
    written.write(("robots.txt".to_owned(), robots(site)))?;
    written.write(("_headers".to_owned(), headers(songs)))?;
    write_icons(out, fonts)?;
    written.list_all(&icon_files());
    write_missing_covers(site, out, songs)?;
    let pictures = HomePagePictures::draw(site, out, songs, fonts)?;
    written.list_all(&pictures.files());
    let all = SiteSongs::of(songs.iter().copied());
    // The home page links the others, so it is written last.
    site_pages(site, &pictures.shown, &all, &pictures, &mut |file| {
        written.write(file)
    })?;
    Ok(written.files)
}

/// The files that have been written.
struct Written<'a> {
    out: &'a Path,
    files: Vec<(String, u64)>,
}

impl Written<'_> {
    /// Writes a file, unless it is a page that somebody else has written.
    fn write(&mut self, (name, text): SiteFile) -> Result<(), Error> {
        let path = self.out.join(&name);
        let is_foreign = name.ends_with(PAGE) && path.exists() && !is_own_page(&path)?;
        if !is_foreign {
            files::write(&path, text.as_bytes())?;
        }
        self.list_all(&[name]);
        Ok(())
    }

    fn list_all(&mut self, names: &[String]) {
        for name in names {
            let size = file_size(&self.out.join(name)).unwrap_or_default();
            self.files.push((name.clone(), size));
        }
    }
}

const PAGE: &str = ".html";

/// Whether `publish` has written this page.
fn is_own_page(path: &Path) -> Result<bool, Error> {
    Ok(read_text(path)?.contains(GENERATOR))
}

/// Songs that an early version has published have no cover.
fn write_missing_covers(site: &Site, out: &Path, songs: &[&ListedSong]) -> Result<(), Error> {
    for song in songs.iter().filter(|song| !song.has_artwork) {
        if out.join(&song.name).join(COVER).exists() {
            continue;
        }
        let path = snapshot_path(out, &song.name);
        let read = read_song_again(&song.name, &path, out, &site.base)?;
        let (name, bytes) = cover_file(&read.song);
        files::write(&out.join(&song.name).join(name), &bytes)?;
    }
    Ok(())
}

/// Removes the files of a former run that this one has not written: pages of lists that have become shorter. What somebody
/// else has written in their place stays, and so do assets, which cached pages still load.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`] for a page, [`Error::Remove`].
pub fn remove_former(
    out: &Path,
    former: &[(String, u64)],
    written: &[(String, u64)],
) -> Result<(), Error> {
    let written: BTreeSet<&str> = written.iter().map(|(name, _)| &**name).collect();
    for (name, size) in former {
        let path = out.join(name);
        let is_made = written.contains(&**name) || name.starts_with("assets/");
        if is_made || file_size(&path) != Some(*size) {
            continue;
        }
        if name.ends_with(PAGE) && !is_own_page(&path)? {
            continue;
        }
        std::fs::remove_file(&path).map_err(|cause| Error::Remove {
            name: path.display().to_string(),
            cause,
        })?;
        // A folder that has other files stays.
        let folders = Path::new(name).ancestors().skip(1);
        for folder in folders.take_while(|folder| folder.parent().is_some()) {
            if std::fs::remove_dir(out.join(folder)).is_err() {
                break;
            }
        }
    }
    Ok(())
}

/// The names of songs of earlier runs that are not among `published`, sorted.
pub fn earlier_songs(out: &Path, published: &[String]) -> Vec<String> {
    let folders = std::fs::read_dir(out).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .filter_map(|folder| folder.file_name().into_string().ok())
        .filter(|name| snapshot_path(out, name).exists() && !published.contains(name))
        .collect();
    names.sort();
    names
}
