//! A song without mistakes, with the text of its snapshot.

use super::artwork::ArtworkFiles;
use super::edition::Edition;
use super::hash::hash;
use crate::song::{Accent, Song};
use crate::words::{self, Words};
use std::sync::Arc;

/// A song that can be published: the check has found no errors.
pub struct PublishableSong {
    /// The song's name in addresses.
    pub name: String,
    /// The snapshot file as it is, without a byte order mark.
    pub text: String,
    /// The same JSON without whitespace, for browsers.
    pub compact: String,
    /// The song itself.
    pub song: Arc<Song>,
    /// The names of audio files beside the snapshot, which are published with it.
    pub audio_files: Vec<String>,
    /// The song's picture, where it has one.
    pub artwork: Option<Arc<ArtworkFiles>>,
}

impl PublishableSong {
    /// `song` has been read from `text`; `name` is its name in addresses. The site has the address `base`.
    pub fn new(name: String, text: String, mut song: Song, base: &str) -> PublishableSong {
        let value = serde_json::from_str::<serde_json::Value>(&text);
        // `song` was read from this text, so it parses. If not, the text as it is works too.
        let compact = value.map_or_else(|_| text.clone(), |value| value.to_string());
        let audio_files = song.audio_files().cloned().collect();
        song.place_media(|file| Some(format!("{base}{name}/{file}")));
        PublishableSong {
            audio_files,
            artwork: None,
            name,
            text,
            compact,
            song: Arc::new(song),
        }
    }

    /// The same song with its picture. Where the snapshot states no accent, that of the picture is the song's, also for
    /// browsers.
    pub fn with_artwork(mut self, artwork: ArtworkFiles) -> PublishableSong {
        let accent = artwork.accent.clone();
        let accent = accent.filter(|_| matches!(self.song.accent, Accent::Hue(_)));
        if let Some(accent) = accent {
            let value = serde_json::from_str::<serde_json::Value>(&self.compact);
            if let Ok(mut value) = value {
                value["song"]["accent"] = accent.to_string().into();
                self.compact = value.to_string();
            }
            Arc::make_mut(&mut self.song).accent = accent;
        }
        self.artwork = Some(Arc::new(artwork));
        self
    }

    /// The song in every language of `words`, the snapshot's own first; English where that is not among them.
    pub fn editions(&self) -> Vec<Edition> {
        let all = languages(words::for_tag(&self.song.lang));
        let tags: Vec<&'static str> = all.clone().map(|words| words.tag).collect();
        let snapshot_hash = hash(self.compact.as_bytes());
        let edition = |words| Edition {
            name: self.name.clone(),
            song: self.song.clone(),
            artwork: self.artwork.clone(),
            words,
            tags: tags.clone(),
            snapshot_hash: snapshot_hash.clone(),
        };
        all.map(edition).collect()
    }
}

/// The languages of a song, its own first.
pub(super) fn languages(own: &'static Words) -> impl Iterator<Item = &'static Words> + Clone {
    let others = words::ALL.into_iter().filter(|words| words.tag != own.tag);
    std::iter::once(own).chain(others)
}
