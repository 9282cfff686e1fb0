//! The titles and artists by which a song is found in a chart.

use super::names::{artists, comparable, titles};
use serde_json::Value;
use std::collections::BTreeSet;

/// The names of a snapshot's song in every language, and those that its author states besides.
pub struct SongNames {
    titles: BTreeSet<String>,
    artists: BTreeSet<String>,
}

impl SongNames {
    /// The names of `song`, with further titles and artists.
    pub fn new(song: &Value, more_titles: &[String], more_artists: &[String]) -> SongNames {
        let comparable = |names: Vec<String>, more: &[String]| {
            let all = names.iter().chain(more);
            all.map(|name| comparable(name)).collect()
        };
        SongNames {
            titles: comparable(titles(song), more_titles),
            artists: comparable(artists(song), more_artists),
        }
    }

    /// Whether these are the song's title and its artists.
    pub fn are(&self, title: &str, artist: &str) -> bool {
        self.is_title(title) && self.is_artist(artist)
    }

    /// Whether this is the song's title.
    pub fn is_title(&self, title: &str) -> bool {
        self.titles.contains(&comparable(title))
    }

    /// Whether these are the song's artists.
    pub fn is_artist(&self, artist: &str) -> bool {
        self.artists.contains(&comparable(artist))
    }

    /// Whether they may be the song under another name: its artists, with a title that goes on after the song's.
    pub fn may_be(&self, title: &str, artist: &str) -> bool {
        let title = comparable(title);
        let goes_on = |known: &String| {
            let rest = title.strip_prefix(&**known);
            rest.is_some_and(|rest| rest.starts_with([' ', '(', '[', '-', ':']))
        };
        self.titles.iter().any(goes_on) && self.is_artist(artist)
    }
}
