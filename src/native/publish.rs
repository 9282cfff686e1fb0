//! Songs from snapshot files into a site's folder.

use super::door::{Entry, fill};
use super::load::{Loaded, read};
use super::report::render;
use super::write;
use std::path::{Path, PathBuf};

/// Publishes every sound snapshot and reports the others whole: one bad file stops no other.
///
/// Gives whether all were published.
///
/// # Errors
/// One sentence where the site itself could not be read or written.
pub fn publish(files: &[PathBuf], out: &Path, colours: bool) -> Result<bool, String> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut left_out = false;
    for file in files {
        match sound(file, &entries, colours) {
            Ok((text, entry)) => {
                write::write(&snapshot_of(out, &entry.name), text.as_bytes())?;
                entries.push(entry);
            }
            Err(sentence) => {
                left_out = true;
                eprintln!("songcard: {sentence}; it is not published.");
            }
        }
    }
    let index = out.join("index.html");
    if index.exists() {
        let page = String::from_utf8(write::read(&index)?)
            .map_err(|_| format!("{} is not UTF-8", index.display()))?;
        entries.extend(published_before(out, &entries));
        write::write(&index, fill(&page, &entries).as_bytes())?;
    }
    Ok(!left_out)
}

/// One file's song with its text; its problems are printed on the way.
fn sound(file: &Path, before: &[Entry], colours: bool) -> Result<(String, Entry), String> {
    let name = song_name(file)?;
    if before.iter().any(|entry| entry.name == name) {
        let file = file.display();
        return Err(format!(
            "{file}: an earlier file has the address “{name}” already"
        ));
    }
    let (text, loaded) = load(file)?;
    let path = file.display().to_string();
    eprint!("{}", render(&path, &text, &loaded, colours));
    let song = loaded
        .song
        .ok_or_else(|| format!("{path} has the mistakes above"))?;
    Ok((text, Entry { name, song }))
}

/// Songs that stand in the site already and are not of this run.
fn published_before(out: &Path, now: &[Entry]) -> Vec<Entry> {
    let folders = std::fs::read_dir(out).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .filter_map(|folder| folder.file_name().into_string().ok())
        .collect();
    names.sort_unstable();
    names.retain(|name| !now.iter().any(|entry| entry.name == *name));
    let entry = |name: String| {
        let (_, loaded) = load(&snapshot_of(out, &name)).ok()?;
        Some(Entry {
            name,
            song: loaded.song?,
        })
    };
    names.into_iter().filter_map(entry).collect()
}

fn snapshot_of(out: &Path, name: &str) -> PathBuf {
    out.join(name).join("snapshot.json")
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
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
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
