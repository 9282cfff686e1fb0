//! The files about all songs of a site: home page, sitemap, feed, the host's settings.

use super::home_page::{HomePagePictures, write_icons};
use super::read_song::with_artwork;
use crate::native::Error;
use crate::native::files;
use crate::native::load::load;
use crate::native::pictures::Fonts;
use crate::native::site::site_file::SiteFile;
use crate::publish::{
    Assets, Edition, GENERATOR, PageScripts, PublishableSong, Site, SiteSongs, cover_file, feed,
    headers, robots, site_pages, sitemap,
};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// The files that the site's pages load; `None` where the folder has no wasm build.
///
/// # Errors
/// [`Error::SiteFile`], or [`Error::Read`] and [`Error::NotUtf8`] for a script that pages contain.
pub fn assets(out: &Path, file: &SiteFile) -> Result<Option<Assets>, Error> {
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

fn read_text(path: &Path) -> Result<String, Error> {
    String::from_utf8(files::read(path)?).map_err(|_| Error::NotUtf8 {
        path: path.to_owned(),
        line: None,
    })
}

/// Writes the files about all songs of the site.
///
/// # Errors
/// [`Error::Read`], [`Error::NotUtf8`] or [`Error::Write`]; [`Error::HomePagePicture`] or [`Error::Picture`] where a
/// picture cannot be drawn.
pub fn write_site_files(
    site: &Site,
    out: &Path,
    mut songs: Vec<PublishableSong>,
    fonts: &Fonts,
) -> Result<(), Error> {
    songs.sort_by(|a, b| a.name.cmp(&b.name));
    let editions: Vec<Edition> = songs.iter().flat_map(PublishableSong::editions).collect();
    for (name, text) in [
        ("sitemap.xml", sitemap(site, &editions)),
        ("feed.xml", feed(site, &editions)),
        ("robots.txt", robots(site)),
        ("_headers", headers(&site.base, &editions)),
    ] {
        files::write(&out.join(name), text.as_bytes())?;
    }
    write_icons(out, fonts)?;
    // Songs that an earlier version has published have none.
    for song in songs.iter().filter(|song| song.artwork.is_none()) {
        let (name, bytes) = cover_file(&song.song);
        files::write(&out.join(&song.name).join(name), &bytes)?;
    }
    let pictures = HomePagePictures::draw(out, &songs, fonts)?;
    let all = SiteSongs::of(songs.iter());
    // The home page links the others, so it is written last.
    for (name, text) in site_pages(site, &songs, &all, &pictures) {
        write_own(&out.join(name), &text)?;
    }
    Ok(())
}

/// Writes a file, unless it is a page that somebody else has written.
fn write_own(path: &Path, text: &str) -> Result<(), Error> {
    let is_page = path.extension().is_some_and(|end| end == "html");
    if is_page && path.exists() && !read_text(path)?.contains(GENERATOR) {
        return Ok(());
    }
    files::write(path, text.as_bytes())
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

/// The snapshot file of a published song.
pub fn snapshot_path(out: &Path, name: &str) -> PathBuf {
    out.join(name).join("snapshot.json")
}

/// Those of these songs of earlier runs whose snapshots can still be read.
pub fn read_earlier_songs(site: &Site, out: &Path, names: Vec<String>) -> Vec<PublishableSong> {
    names
        .into_par_iter()
        .filter_map(|name| {
            let path = snapshot_path(out, &name);
            let (text, loaded) = load(&path).ok()?;
            let song = PublishableSong::new(name, text, loaded.song?, &site.base);
            with_artwork(&path, song).ok()
        })
        .collect()
}
