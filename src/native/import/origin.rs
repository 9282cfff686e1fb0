//! The file that an import reads: its text, and the source that it becomes.

use super::{Target, limit};
use crate::native::write;
use serde_json::json;
use std::path::Path;

/// The file's text without a byte order mark.
///
/// # Errors
/// One sentence that names the file, where it cannot be read, is too large or is no UTF-8.
pub fn text(file: &Path) -> Result<String, String> {
    let bytes = limit::read(file)?.ok_or_else(|| {
        let (name, most) = (file.display(), limit::MOST);
        format!("{name} is larger than {most} MiB, the most that is read")
    })?;
    write::utf_8(file, bytes)
}

/// The id of the source that the file is in the snapshot; it may not be listed yet. A source is
/// known again by its title, which is the file's name.
pub fn source(target: &Target, file: &Path) -> String {
    let listed = target.get("sources").as_array();
    let listed = || listed.into_iter().flatten();
    let title = title(file);
    if let Some(known) = listed().find(|source| source["title"] == *title) {
        return known["id"].as_str().unwrap_or_default().to_owned();
    }
    let taken = |id: &str| listed().any(|source| source["id"] == *id);
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    free_id(&stem, "rows", taken)
}

/// An id that no source has: a file's name in lower-case words joined by hyphens, with a number where
/// that is taken; `nameless` where the name has no words.
pub fn free_id(stem: &str, nameless: &str, taken: impl Fn(&str) -> bool) -> String {
    let stem = stem.to_lowercase();
    let words = stem.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let id = match words.is_empty() {
        true => nameless.to_owned(),
        false => words.join("-"),
    };
    let mut free = id.clone();
    let mut number = 1;
    while taken(&free) {
        number += 1;
        free = format!("{id}-{number}");
    }
    free
}

/// Lists the source where it is not listed yet.
pub fn list_source(target: &mut Target, id: &str, file: &Path) {
    let sources = target.list("sources");
    if !sources.iter().any(|source| source["id"] == *id) {
        sources.push(json!({ "id": id, "title": title(file) }));
    }
}

fn title(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}
