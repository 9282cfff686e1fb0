//! The files about all songs of a site: home page, sitemap, feed, the host's settings.

use crate::native::Error;
use crate::native::files;
use crate::native::load::load;
use crate::native::site::site_file::SiteFile;
use crate::publish::{
    Assets, Edition, PageScripts, PublishableSong, Site, feed, fill_home_page, headers, robots,
    sitemap,
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

/// Writes the files about all songs: `songs` and those of earlier runs.
///
/// # Errors
/// [`Error::Read`], [`Error::NotUtf8`] or [`Error::Write`].
pub fn write_site_files(
    site: &Site,
    out: &Path,
    mut songs: Vec<PublishableSong>,
) -> Result<(), Error> {
    songs.extend(read_earlier_songs(site, out, &songs));
    songs.sort_by(|a, b| a.name.cmp(&b.name));
    let editions: Vec<Edition> = songs.iter().flat_map(PublishableSong::editions).collect();
    let primary: Vec<&Edition> = editions
        .iter()
        .filter(|edition| edition.is_primary())
        .collect();
    for (name, text) in [
        ("sitemap.xml", sitemap(site, &editions)),
        ("feed.xml", feed(site, &editions)),
        ("robots.txt", robots(site)),
        ("_headers", headers(&site.base, &editions)),
    ] {
        files::write(&out.join(name), text.as_bytes())?;
    }
    let index = out.join("index.html");
    if index.exists() {
        let page = read_text(&index)?;
        files::write(&index, fill_home_page(&page, &primary).as_bytes())?;
    }
    Ok(())
}

/// The names of songs of earlier runs that are not among `published`, sorted.
pub fn earlier_songs<'a>(
    out: &Path,
    published: impl Iterator<Item = &'a PublishableSong>,
) -> Vec<String> {
    let published: Vec<&str> = published.map(|song| &*song.name).collect();
    let folders = std::fs::read_dir(out).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .filter_map(|folder| folder.file_name().into_string().ok())
        .filter(|name| snapshot_path(out, name).exists() && !published.contains(&&**name))
        .collect();
    names.sort();
    names
}

/// The snapshot file of a published song.
pub fn snapshot_path(out: &Path, name: &str) -> PathBuf {
    out.join(name).join("snapshot.json")
}

/// Songs of earlier runs whose snapshots can still be read.
fn read_earlier_songs(
    site: &Site,
    out: &Path,
    published: &[PublishableSong],
) -> Vec<PublishableSong> {
    earlier_songs(out, published.iter())
        .into_par_iter()
        .filter_map(|name| {
            let (text, loaded) = load(&snapshot_path(out, &name)).ok()?;
            Some(PublishableSong::new(name, text, loaded.song?, &site.base))
        })
        .collect()
}
