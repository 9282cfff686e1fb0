//! What the files about all songs say of one song, which is little enough to hold for tens of thousands of songs.

use super::headline::headline_sentence;
use super::naming::song_by;
use super::preview::Preview;
use super::publishable_song::{PublishableSong, languages};
use super::site::Site;
use super::site_pages::{Entry, number_one_count};
use super::song_addresses::SongAddresses;
use crate::embed::View;
use crate::song::Moment;
use crate::words::{self, Words};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A song as the files about all songs list it. It can be written as JSON and read again.
#[derive(Clone, Serialize, Deserialize)]
pub struct ListedSong {
    /// The song's name in addresses.
    pub name: String,
    /// The words of the snapshot's own language.
    #[serde(serialize_with = "tag", deserialize_with = "words_of_tag")]
    pub words: &'static Words,
    /// The view that the song opens with.
    #[serde(serialize_with = "view_name", deserialize_with = "view_of_name")]
    pub first_view: View,
    /// When the snapshot was true.
    #[serde(serialize_with = "moment_text", deserialize_with = "moment_of_text")]
    pub as_of: Moment,
    /// The file name of the snapshot's immutable copy.
    pub snapshot_hash: String,
    /// Whether the song has a picture of its own, and no drawn cover.
    pub has_artwork: bool,
    /// Whether a recording is played from another host.
    pub has_foreign_player: bool,
    /// The territories at No. 1 of its headline.
    pub number_one_count: u32,
    /// The title of the song's page in its own language.
    pub title: String,
    /// What the feed says of the song in its own language, without a full stop.
    pub summary: String,
    /// The song in lists, in each language of [`words::ALL`].
    pub entries: Vec<Entry>,
}

impl ListedSong {
    /// `song` as lists show it, on a site with the address `base`.
    pub fn of(song: &PublishableSong, base: &str) -> ListedSong {
        let editions = song.editions();
        let words = words::for_tag(&song.song.lang);
        let primary = &editions[0];
        let folder = format!("{base}{}/", song.name);
        let mut media = song.song.media.iter();
        ListedSong {
            name: song.name.clone(),
            words,
            first_view: primary.first_view(),
            as_of: song.song.as_of,
            snapshot_hash: primary.snapshot_hash.clone(),
            has_artwork: song.artwork.is_some(),
            has_foreign_player: media.any(|media| !media.recording.address().starts_with(&folder)),
            number_one_count: number_one_count(&song.song),
            title: Preview::of(primary, primary.first_view()).title,
            summary: headline_sentence(&song.song, words)
                .unwrap_or_else(|| song_by(&song.song, words)),
            entries: words::ALL
                .into_iter()
                .filter_map(|words| {
                    editions
                        .iter()
                        .find(|edition| edition.words.tag == words.tag)
                })
                .map(Entry::of_edition)
                .collect(),
        }
    }

    /// The tags of its languages, its own first.
    pub fn tags(&self) -> Vec<&'static str> {
        languages(self.words).map(|words| words.tag).collect()
    }

    /// The song in the lists of a language.
    pub fn entry(&self, words: &Words) -> Option<&Entry> {
        let at = words::ALL.iter().position(|other| other.tag == words.tag)?;
        self.entries.get(at)
    }

    /// Its addresses on a site, in the languages of `tags`.
    pub(super) fn addresses<'a>(
        &'a self,
        site: &'a Site,
        tags: &'a [&'static str],
    ) -> SongAddresses<'a> {
        SongAddresses {
            site,
            name: &self.name,
            tags,
            first_view: self.first_view,
        }
    }
}

fn tag<S: Serializer>(words: &&'static Words, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(words.tag)
}

fn words_of_tag<'de, D: Deserializer<'de>>(from: D) -> Result<&'static Words, D::Error> {
    read(from, |tag| {
        words::ALL.into_iter().find(|words| words.tag == tag)
    })
}

fn view_name<S: Serializer>(view: &View, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(view.name())
}

fn view_of_name<'de, D: Deserializer<'de>>(from: D) -> Result<View, D::Error> {
    read(from, View::from_name)
}

fn moment_text<S: Serializer>(moment: &Moment, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(moment)
}

fn moment_of_text<'de, D: Deserializer<'de>>(from: D) -> Result<Moment, D::Error> {
    read(from, |text| Moment::parse(text).ok())
}

fn read<'de, D: Deserializer<'de>, T>(
    from: D,
    value: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    let text = String::deserialize(from)?;
    value(&text).ok_or_else(|| serde::de::Error::custom("it is not written by Songcard"))
}
