//! The file that an import reads: its text, and the source that it becomes.

use super::Target;
use crate::native::write;
use serde_json::json;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// No file of facts about one song is larger, in MiB.
const MOST: u64 = 8;

/// The file's text without a byte order mark.
///
/// # Errors
/// One sentence that names the file, where it cannot be read, is too large or is no UTF-8.
pub fn text(file: &Path) -> Result<String, String> {
    let name = file.display();
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|open| open.take((MOST << 20) + 1).read_to_end(&mut bytes))
        .map_err(|error| format!("{name} could not be read: {error}"))?;
    if bytes.len() as u64 > MOST << 20 {
        return Err(format!(
            "{name} is larger than {MOST} MiB, the most that is read"
        ));
    }
    let text = write::utf_8(file, bytes)?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
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
    let id = id(file);
    let mut unique = id.clone();
    let mut count = 1;
    while listed().any(|source| source["id"] == *unique) {
        count += 1;
        unique = format!("{id}-{count}");
    }
    unique
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

/// The file's name without its ending, in lower-case words joined by hyphens.
fn id(file: &Path) -> String {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let name = name.to_lowercase();
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    match words.is_empty() {
        true => "rows".to_owned(),
        false => words.join("-"),
    }
}
