//! All songs of a site, and which of them a song's page links.

use super::entry::Entry;
use super::group::GroupKind;
use super::tile::shown_in_tile;
use crate::publish::ListedSong;
use crate::words::{self, Words};
use std::collections::HashMap;

/// How many songs a song's page links.
const BESIDE: usize = 4;

/// All songs of a site in the order of their titles, in each language.
#[derive(Default)]
pub struct SiteSongs<'a> {
    lists: Vec<List<'a>>,
}

struct List<'a> {
    tag: &'static str,
    entries: Vec<&'a Entry>,
    /// The indices of the songs of an artist, by the artist's part of an address.
    by_artist: HashMap<&'a str, Vec<usize>>,
    /// The index of a song, by its name in addresses.
    by_name: HashMap<&'a str, usize>,
}

impl<'a> SiteSongs<'a> {
    /// These songs.
    pub fn of(songs: impl Iterator<Item = &'a ListedSong> + Clone) -> SiteSongs<'a> {
        let list = |words: &'static Words| {
            let mut entries: Vec<&Entry> =
                songs.clone().filter_map(|song| song.entry(words)).collect();
            entries.sort_by(|a, b| a.order().cmp(&b.order()));
            List::of(words.tag, entries)
        };
        SiteSongs {
            lists: words::ALL.into_iter().map(list).collect(),
        }
    }

    /// All songs in a language.
    pub fn in_language(&self, words: &Words) -> &[&'a Entry] {
        self.list(words).map_or(&[], |list| &list.entries)
    }

    /// Other songs for the page of the song with this name: first those of its artists, then those after it in the order of
    /// titles, as a ring.
    pub fn beside(&self, name: &str, words: &Words) -> Vec<&'a Entry> {
        let Some(list) = self.list(words) else {
            return Vec::new();
        };
        let Some(&own) = list.by_name.get(name) else {
            return Vec::new();
        };
        let count = list.entries.len();
        let artists = list.entries[own].of_kind(GroupKind::Artist);
        let of_artists = artists.flat_map(|artist| list.after(&artist.slug, own));
        let after = (1..count).map(|step| (own + step) % count);
        let mut beside: Vec<usize> = Vec::new();
        for index in of_artists.chain(after) {
            if beside.len() == BESIDE {
                break;
            }
            if index != own && !beside.contains(&index) {
                beside.push(index);
            }
        }
        beside
            .into_iter()
            .map(|index| list.entries[index])
            .collect()
    }

    /// All that the pages of the song with this name show of other songs.
    pub fn texts_beside(&self, name: &str) -> Vec<&'a str> {
        let entries = words::ALL
            .into_iter()
            .flat_map(|words| self.beside(name, words));
        entries.flat_map(shown_in_tile).collect()
    }

    fn list(&self, words: &Words) -> Option<&List<'a>> {
        self.lists.iter().find(|list| list.tag == words.tag)
    }
}

impl<'a> List<'a> {
    fn of(tag: &'static str, entries: Vec<&'a Entry>) -> List<'a> {
        let mut by_artist: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut by_name = HashMap::new();
        for (index, entry) in entries.iter().copied().enumerate() {
            by_name.insert(&*entry.name, index);
            for artist in entry.of_kind(GroupKind::Artist) {
                by_artist.entry(&*artist.slug).or_default().push(index);
            }
        }
        List {
            tag,
            entries,
            by_artist,
            by_name,
        }
    }

    /// The songs of an artist after one of them, as a ring.
    fn after(&self, artist: &str, own: usize) -> impl Iterator<Item = usize> {
        let all = self.by_artist.get(artist).map_or(&[][..], |all| all);
        let (before, after) = all.split_at(all.partition_point(|index| *index <= own));
        after.iter().chain(before).copied()
    }
}
