//! An import of one random file.

use super::feeds::{apple_music_feeds, feed_import, itunes_feeds};
use super::lyrics::{lrc, lyrics_import, ttml};
use super::rows::{csv_import, rows};
use super::song_facts::{
    picture_import, recording_import, recording_with_some_relations, video_import,
};
use super::text::{report, text_import};
use fastrand::Rng;
use serde_json::json;
use songcard::import::feeds::FeedKind;
use songcard::import::{EditedSnapshot, Format};

/// An import of one random file.
pub struct Import {
    /// What the file is, for messages.
    pub name: String,
    /// The root keys that it may change.
    pub owned: &'static [&'static str],
    /// Imports the file. Whether the snapshot should be saved.
    run: Box<dyn Fn(&mut EditedSnapshot) -> bool>,
}

impl Import {
    pub fn new(
        name: &str,
        owned: &'static [&'static str],
        run: impl Fn(&mut EditedSnapshot) -> bool + 'static,
    ) -> Import {
        Import {
            name: name.to_owned(),
            owned,
            run: Box::new(run),
        }
    }

    /// The text of a snapshot after the import.
    #[track_caller]
    pub fn applied_to(&self, text: &str) -> String {
        let mut snapshot = EditedSnapshot::parse(text.to_owned()).unwrap();
        assert!((self.run)(&mut snapshot), "{}: {text}", self.name);
        snapshot.text()
    }
}

/// One import of a random file for each format.
pub fn imports(chance: &mut Rng) -> Vec<Import> {
    let rows = rows(chance);
    let feeds = itunes_feeds(chance);
    let apple_music = apple_music_feeds(chance);
    let lrc = lrc(chance);
    let answer = json!({ "id": 12, "trackName": "Small", "duration": 181.5, "syncedLyrics": lrc });
    vec![
        csv_import(rows),
        feed_import(FeedKind::Itunes, feeds),
        feed_import(FeedKind::AppleMusic, apple_music),
        text_import(report(chance)),
        recording_import(recording_with_some_relations(chance)),
        lyrics_import(Format::Lrc, lrc),
        lyrics_import(Format::Lrclib(None), answer.to_string()),
        lyrics_import(Format::Ttml, ttml(chance)),
        video_import(chance),
        picture_import(chance),
    ]
}
