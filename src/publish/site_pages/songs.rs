//! All songs of a site, and which of them a song's page links.

use super::entry::Entry;
use super::group::GroupKind;
use crate::publish::{Edition, PublishableSong};
use crate::words::{self, Words};
use std::collections::HashMap;

/// How many songs a song's page links.
const BESIDE: usize = 4;

/// All songs of a site in the order of their titles, in each language.
#[derive(Default)]
pub struct SiteSongs {
    lists: Vec<List>,
}

struct List {
    tag: &'static str,
    entries: Vec<Entry>,
    /// The indices of the songs of an artist, by the artist's part of an address.
    by_artist: HashMap<String, Vec<usize>>,
    /// The index of a song, by its name in addresses.
    by_name: HashMap<String, usize>,
}

impl SiteSongs {
    /// These songs.
    pub fn of<'a>(songs: impl Iterator<Item = &'a PublishableSong> + Clone) -> SiteSongs {
        let list = |words: &'static Words| {
            let mut entries: Vec<Entry> = songs
                .clone()
                .filter_map(|song| Entry::of(song, words))
                .collect();
            entries.sort_by(|a, b| a.order().cmp(&b.order()));
            List::of(words.tag, entries)
        };
        SiteSongs {
            lists: words::ALL.into_iter().map(list).collect(),
        }
    }

    /// All songs in a language.
    pub fn in_language(&self, words: &Words) -> &[Entry] {
        self.list(words).map_or(&[], |list| &list.entries)
    }

    /// Other songs for the page of a song: first those of its artists, then those after it in the order of titles, as a
    /// ring.
    pub fn beside(&self, edition: &Edition) -> Vec<&Entry> {
        let Some(list) = self.list(edition.words) else {
            return Vec::new();
        };
        let Some(&own) = list.by_name.get(&edition.name) else {
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
            .map(|index| &list.entries[index])
            .collect()
    }

    fn list(&self, words: &Words) -> Option<&List> {
        self.lists.iter().find(|list| list.tag == words.tag)
    }
}

impl List {
    fn of(tag: &'static str, entries: Vec<Entry>) -> List {
        let mut by_artist: HashMap<String, Vec<usize>> = HashMap::new();
        let mut by_name = HashMap::new();
        for (index, entry) in entries.iter().enumerate() {
            by_name.insert(entry.name.clone(), index);
            for artist in entry.of_kind(GroupKind::Artist) {
                by_artist
                    .entry(artist.slug.clone())
                    .or_default()
                    .push(index);
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
