//! What tells of the whole site: the front door, the map, the feed, the host's settings.

use super::{in_parallel, write};
use crate::native::load::load;
use crate::native::site::site_file::SiteFile;
use crate::publish as share;
use crate::publish::{Assets, Edition, LOADER, PublishableSong, Site, fill_home_page};
use std::path::{Path, PathBuf};

/// What a built site's pages load; `None` where nothing is built in the folder.
///
/// # Errors
/// One sentence where the file that names it is not as the build writes it.
pub fn assets(out: &Path, file: &SiteFile) -> Result<Option<Assets>, String> {
    let Some(names) = file.assets()? else {
        return Ok(None);
    };
    let script = out.join(LOADER);
    let script = String::from_utf8(write::read(&script)?)
        .map_err(|_| format!("{} is not UTF-8", script.display()))?;
    Ok(Some(Assets::new(script, names)))
}

/// Writes the files about all songs: those of this run, and those that the site has from earlier ones.
///
/// # Errors
/// One sentence that names the file.
pub fn write(site: &Site, out: &Path, mut sounds: Vec<PublishableSong>) -> Result<(), String> {
    sounds.extend(published_before(out, &sounds));
    sounds.sort_by(|a, b| a.name.cmp(&b.name));
    let editions: Vec<Edition> = sounds.iter().flat_map(PublishableSong::editions).collect();
    let homes: Vec<&Edition> = editions
        .iter()
        .filter(|edition| edition.is_primary())
        .collect();
    for (name, text) in [
        ("sitemap.xml", share::sitemap(site, &editions)),
        ("feed.xml", share::feed(site, &editions)),
        ("robots.txt", share::robots(site)),
        ("_headers", share::headers(&editions)),
    ] {
        write::write(&out.join(name), text.as_bytes())?;
    }
    let index = out.join("index.html");
    if index.exists() {
        let page = String::from_utf8(write::read(&index)?)
            .map_err(|_| format!("{} is not UTF-8", index.display()))?;
        write::write(&index, fill_home_page(&page, &homes).as_bytes())?;
    }
    Ok(())
}

/// The names of the songs that the site has from earlier runs, in order.
pub fn earlier<'a>(out: &Path, now: impl Iterator<Item = &'a PublishableSong>) -> Vec<String> {
    let now: Vec<&str> = now.map(|sound| &*sound.name).collect();
    let folders = std::fs::read_dir(out).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .filter_map(|folder| folder.file_name().into_string().ok())
        .filter(|name| snapshot(out, name).exists())
        .collect();
    names.retain(|name| !now.contains(&&**name));
    names.sort();
    names
}

/// The snapshot of a published song.
pub fn snapshot(out: &Path, name: &str) -> PathBuf {
    out.join(name).join("snapshot.json")
}

/// Songs of earlier runs that can still be read.
fn published_before(out: &Path, now: &[PublishableSong]) -> Vec<PublishableSong> {
    let names = earlier(out, now.iter());
    let sounds = in_parallel(names.len(), |index| {
        let name = names[index].clone();
        let (text, loaded) = load(&snapshot(out, &name)).ok()?;
        Some(PublishableSong::new(name, text, loaded.song?))
    });
    sounds.into_iter().flatten().collect()
}
