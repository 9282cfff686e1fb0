//! A song that can be published, with the text of its snapshot.

use super::edition::Edition;
use super::hash::hash;
use crate::song::Song;
use crate::words;
use std::sync::Arc;

/// A song that can be published.
pub struct PublishableSong {
    /// Its name in addresses.
    pub name: String,
    /// The file as it is, without a byte order mark.
    pub text: String,
    /// The same document without space that only people need.
    pub compact: String,
    pub song: Arc<Song>,
}

impl PublishableSong {
    pub fn new(name: String, text: String, song: Song) -> PublishableSong {
        let value = serde_json::from_str::<serde_json::Value>(&text);
        // What was loaded parses; if two readers ever disagreed, the file itself is as good.
        let compact = value.map_or_else(|_| text.clone(), |value| value.to_string());
        PublishableSong {
            name,
            text,
            compact,
            song: Arc::new(song),
        }
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
