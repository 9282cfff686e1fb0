//! A song's name in addresses: the name of its snapshot file without the extension.

use crate::embed::View;
use crate::native::Error;
use crate::words;
use std::collections::BTreeSet;
use std::path::Path;

/// Folders at the site's root that are not songs, and a folder that is inside that of every song.
const FOLDERS: [&str; 5] = ["assets", "embed", "make", "schema", "songs"];

/// The names of the site's own folders, of views and of languages, sorted. A song with such a name would have an address
/// with a second meaning.
fn reserved() -> BTreeSet<&'static str> {
    let views = View::ALL.into_iter().map(View::name);
    let languages = words::ALL.into_iter().map(|words| words.tag);
    views.chain(languages).chain(FOLDERS).collect()
}

/// The name of a file's song.
///
/// # Errors
/// [`Error::SongName`] where it cannot be part of an address.
pub fn song_name(file: &Path) -> Result<String, Error> {
    let name = file
        .file_stem()
        .map(|name| name.to_string_lossy())
        .unwrap_or_default();
    let reserved = reserved();
    if is_name(&name) && !reserved.contains(&*name) {
        return Ok(name.into_owned());
    }
    let names: Vec<&str> = reserved.into_iter().collect();
    let (last, first) = names.split_last().unwrap_or((&"", &[]));
    let others = first.join(", ");
    let nearest = nearest(&name).map_or_else(String::new, |nearest| format!(", as {nearest}.json"));
    Err(Error::SongName {
        path: file.to_owned(),
        problem: format!(
            "“{name}” cannot be a song's address; name the file in lower-case words joined by hyphens{nearest}, and not {others} or {last}, which are the site's own"
        ),
    })
}

/// `[a-z0-9]+(-[a-z0-9]+)*`.
fn is_name(name: &str) -> bool {
    let is_word = |part: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        !part.is_empty() && part.bytes().all(plain)
    };
    name.split('-').all(is_word)
}

/// The name in lower case with hyphens, where that is valid.
fn nearest(name: &str) -> Option<String> {
    let small = name.to_ascii_lowercase();
    let words: Vec<&str> = small
        .split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let nearest = words.join("-");
    let differs = nearest != name && is_name(&nearest);
    (differs && !reserved().contains(&*nearest)).then_some(nearest)
}
