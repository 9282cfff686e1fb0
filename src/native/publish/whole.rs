//! What tells of the whole site: the front door, the map, the feed, the host's settings.

use super::song::{Sound, load};
use super::{in_parallel, write};
use crate::native::door;
use crate::native::share::{self, Assets, Edition, Site};
use std::path::Path;

/// The file in which a built site names what its pages load.
pub const ASSETS: &str = "site.json";

/// What a built site's pages load; `None`, and a word of it, where nothing is built in the folder.
///
/// # Errors
/// One sentence where the file that names it is not as the build writes it.
pub fn assets(out: &Path) -> Result<Option<Assets>, String> {
    let path = out.join(ASSETS);
    if !path.exists() {
        return Ok(None);
    }
    let names: serde_json::Value = serde_json::from_slice(&write::read(&path)?)
        .map_err(|error| format!("{} is not JSON: {error}", path.display()))?;
    let name = |key: &str| {
        let name = names.get(key).and_then(serde_json::Value::as_str);
        name.map(str::to_owned).ok_or_else(|| {
            format!(
                "{}: /{key} is missing; build the site again",
                path.display()
            )
        })
    };
    let loader = name("loader")?;
    let script = out.join(&loader);
    let script = String::from_utf8(write::read(&script)?)
        .map_err(|_| format!("{} is not UTF-8", script.display()))?;
    Ok(Some(Assets {
        loader,
        script,
        glue: name("glue")?,
        wasm: name("wasm")?,
        style: name("style")?,
    }))
}

/// Writes what tells of all songs: those of this run, and those that stand in the site already.
///
/// # Errors
/// One sentence that names the file.
pub fn write(site: &Site, out: &Path, mut sounds: Vec<Sound>) -> Result<(), String> {
    sounds.extend(published_before(out, &sounds));
    sounds.sort_by(|a, b| a.name.cmp(&b.name));
    let editions: Vec<Edition> = sounds.iter().flat_map(Sound::editions).collect();
    let homes: Vec<&Edition> = editions
        .iter()
        .filter(|edition| edition.is_home())
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
        write::write(&index, door::fill(&page, &homes).as_bytes())?;
    }
    Ok(())
}

/// Songs that stand in the site already and are not of this run.
fn published_before(out: &Path, now: &[Sound]) -> Vec<Sound> {
    let folders = std::fs::read_dir(out).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .filter_map(|folder| folder.file_name().into_string().ok())
        .collect();
    names.retain(|name| !now.iter().any(|sound| sound.name == *name));
    let sounds = in_parallel(names.len(), |index| {
        let name = names[index].clone();
        let (text, loaded) = load(&out.join(&name).join("snapshot.json")).ok()?;
        Some(Sound::new(name, text, loaded.song?))
    });
    sounds.into_iter().flatten().collect()
}
