//! One snapshot file on its way to a site: its name, its text, its song.

use crate::native::load::{Loaded, read};
use crate::native::report::render;
use crate::native::share::Edition;
use crate::native::write::{self, hash};
use crate::snapshot::limits;
use crate::song::Song;
use crate::words;
use std::path::Path;
use std::sync::Arc;

/// A song that can be published.
pub struct Sound {
    /// Its name in addresses.
    pub name: String,
    /// The file as it is, without a byte order mark.
    pub text: String,
    /// The same document without space that only people need.
    pub compact: String,
    pub song: Arc<Song>,
}

impl Sound {
    pub fn new(name: String, text: String, song: Song) -> Sound {
        let value = serde_json::from_str::<serde_json::Value>(&text);
        // What was loaded parses; if two readers ever disagreed, the file itself is as good.
        let compact = value.map_or_else(|_| text.clone(), |value| value.to_string());
        Sound {
            name,
            text,
            compact,
            song: Arc::new(song),
        }
    }

    /// The song of this name in a file; its problems are given with it as an author reads them.
    ///
    /// # Errors
    /// One sentence where it cannot be published.
    pub fn read(name: String, file: &Path, colours: bool) -> (String, Result<Sound, String>) {
        let (text, loaded) = match load(file) {
            Ok(loaded) => loaded,
            Err(sentence) => return (String::new(), Err(sentence)),
        };
        let path = file.display().to_string();
        let report = render(&path, &text, &loaded, colours);
        let sound = match loaded.song {
            Some(song) => Ok(Sound::new(name, text, song)),
            None => Err(format!("{path} has the mistakes above")),
        };
        (report, sound)
    }

    /// The song in every language there are words for; the snapshot's own comes first.
    pub fn editions(&self) -> Vec<Edition> {
        let home = words::for_tag(&self.song.lang);
        let mut all = vec![home];
        all.extend(words::ALL.into_iter().filter(|words| words.tag != home.tag));
        let tags: Vec<&'static str> = all.iter().map(|words| words.tag).collect();
        let data = hash(self.compact.as_bytes());
        let edition = |words| Edition {
            name: self.name.clone(),
            song: self.song.clone(),
            words,
            tags: tags.clone(),
            data: data.clone(),
        };
        all.into_iter().map(edition).collect()
    }
}

/// A file's text with what came of reading it.
///
/// # Errors
/// One sentence where it cannot be read or is no UTF-8.
pub fn load(file: &Path) -> Result<(String, Loaded), String> {
    let Some(bytes) = write::read_up_to(file, limits::BYTES)? else {
        return Ok((String::new(), Loaded::too_large()));
    };
    let text = write::utf_8(file, bytes)?;
    let loaded = read(&text);
    Ok((text, loaded))
}
