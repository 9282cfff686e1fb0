//! Songs from snapshot files into a site's folder.

use super::door::{Entry, fill};
use super::load::{Loaded, read};
use super::report::render;
use super::write;
use std::path::{Path, PathBuf};

/// Publishes every sound snapshot and reports the others whole.
///
/// Gives whether all were sound.
///
/// # Errors
/// One sentence where a file could not be read or written, or a name cannot be an address.
pub fn publish(files: &[PathBuf], out: &Path, colours: bool) -> Result<bool, String> {
    let mut entries = Vec::new();
    let mut all_sound = true;
    for file in files {
        let name = song_name(file)?;
        let (text, loaded) = load(file)?;
        eprint!(
            "{}",
            render(&file.display().to_string(), &text, &loaded, colours)
        );
        let Some(song) = loaded.song else {
            all_sound = false;
            eprintln!(
                "{} is not published; its problems stand above.",
                file.display()
            );
            continue;
        };
        write::write(&out.join(&name).join("snapshot.json"), text.as_bytes())?;
        entries.push(Entry { name, song });
    }
    let index = out.join("index.html");
    if index.exists() {
        let page = String::from_utf8(write::read(&index)?)
            .map_err(|_| format!("{} is not UTF-8", index.display()))?;
        write::write(&index, fill(&page, &entries).as_bytes())?;
    }
    Ok(all_sound)
}

/// A file's text with what came of reading it.
///
/// # Errors
/// One sentence where it cannot be read or is no UTF-8.
pub fn load(file: &Path) -> Result<(String, Loaded), String> {
    let bytes = write::read(file)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        format!(
            "{}:{line}: this is not UTF-8; save the file as UTF-8",
            file.display()
        )
    })?;
    // Some editors write a byte order mark, and browsers' parsers pass over it as well.
    let text = text.trim_start_matches('\u{feff}').to_owned();
    let loaded = read(&text);
    Ok((text, loaded))
}

/// The file's name without its ending is the song's address, so it must be fit to be one.
fn song_name(file: &Path) -> Result<String, String> {
    let name = file
        .file_stem()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    let taken = matches!(name, "assets" | "schema") || (2..=3).contains(&name.len());
    if !name.split('-').all(word) || taken {
        return Err(format!(
            "{}: “{name}” cannot be a song's address; name the file in lower-case words joined by hyphens, at least four letters, and not assets or schema",
            file.display()
        ));
    }
    Ok(name.to_owned())
}
