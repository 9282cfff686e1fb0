//! A song in one language, as lists show it.

use super::group::{Group, GroupKind, slug};
use crate::embed::ARTWORK_FILE;
use crate::publish::text::plain;
use crate::publish::{COVER, Edition};
use crate::song::{Artist, Figure, Song};
use crate::text::{Summary, artists};
use crate::words::Words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A song in one language, as lists show it. All texts are plain.
#[derive(Clone, Serialize, Deserialize)]
pub struct Entry {
    /// The song's name in addresses.
    pub name: String,
    /// The address of its picture or cover, relative to the site's folder.
    pub cover: String,
    /// The folder of its page in this language, relative to the site's.
    pub folder: String,
    pub title: String,
    pub artists: String,
    /// The sentence of its figure: `No. 1 in 82 countries`.
    pub figure: Option<String>,
    pub groups: Vec<Group>,
    /// What else a reader may search by: names in other languages, and groups of artists.
    pub other_names: String,
    /// When the snapshot was true, in minutes since 1970.
    pub as_of_minute: i64,
    sort_key: String,
}

impl Entry {
    /// An edition as lists show it.
    pub fn of_edition(edition: &Edition) -> Entry {
        let (song, words) = (&*edition.song, edition.words);
        let summary = Summary::of(song, words);
        let title = plain(&summary.title);
        Entry {
            name: edition.name.clone(),
            cover: format!("{}/{}", edition.name, cover_file_name(edition)),
            folder: format!("{}/{}", edition.name, edition.language_folder()),
            sort_key: words.sort_key(&title),
            artists: plain(&artists(song, words)),
            figure: summary.figure.map(|figure| plain(&figure)),
            groups: groups(song, words),
            other_names: other_names(song, &title),
            as_of_minute: song.as_of.earliest_minute(),
            title,
        }
    }

    /// By title, then by the name in addresses.
    pub fn order(&self) -> (&str, &str) {
        (&self.sort_key, &self.name)
    }

    /// The groups of a kind.
    pub fn of_kind(&self, kind: GroupKind) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(move |group| group.kind == kind)
    }
}

fn cover_file_name(edition: &Edition) -> &'static str {
    match edition.artwork {
        Some(_) => ARTWORK_FILE,
        None => COVER,
    }
}

/// The territories at No. 1 of a headline that counts them; 0 for any other headline.
pub fn number_one_count(song: &Song) -> u32 {
    match song.headline() {
        Some(Figure::Reported { claim, .. }) => claim.value,
        Some(Figure::Counted { tally, .. }) => tally.number_one as u32,
        _ => 0,
    }
}

/// The artists, the charts and the year of a song. An artist's address is made from the English name where there is one,
/// so that it is the same in every language.
fn groups(song: &Song, words: &Words) -> Vec<Group> {
    let artist = |artist: &Artist| Group {
        kind: GroupKind::Artist,
        slug: slug(&plain(artist.name.for_lang("en"))),
        name: plain(words.person(&artist.name)),
    };
    let charts = song.charts.iter().map(|chart| Group {
        kind: GroupKind::Chart,
        slug: chart.key.clone(),
        name: plain(&chart.name),
    });
    let year = song
        .released
        .map(|released| released.first_day().year().to_string());
    let year = year.map(|year| Group {
        kind: GroupKind::Year,
        slug: year.clone(),
        name: year,
    });
    song.artists
        .iter()
        .map(artist)
        .chain(charts)
        .chain(year)
        .collect()
}

fn other_names(song: &Song, title: &str) -> String {
    let titles = std::iter::once(&song.title).chain(song.artists.iter().map(|artist| &artist.name));
    let versions = titles.flat_map(|text| {
        std::iter::once(&text.plain).chain(text.others.iter().map(|(_, text)| text))
    });
    let groups = song
        .artists
        .iter()
        .filter_map(|artist| artist.member_of.as_ref());
    let names: BTreeSet<String> = versions.chain(groups).map(|name| plain(name)).collect();
    let others: Vec<String> = names.into_iter().filter(|name| name != title).collect();
    others.join(" ")
}
