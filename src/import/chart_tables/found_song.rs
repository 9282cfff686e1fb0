//! Finds the song in a chart.

use super::about_table::AboutTable;
use super::table_chart::{TableChart, TableEntry};
use super::track_id;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::known_charts::known_chart;
use crate::import::song_names::SongNames;
use crate::song::Rank;
use std::collections::BTreeSet;

/// Where the song is on a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TablePlace {
    At(Rank),
    /// It is not on the chart.
    Absent,
    /// The table has not all of the chart.
    Unknown,
}

/// How a song is recognised.
pub struct TableSong {
    tracks: BTreeSet<String>,
    names: SongNames,
}

impl TableSong {
    /// The snapshot's song: by the ids of its links to Spotify, by its titles and artists in every language, and by what is
    /// stated besides.
    pub fn new(
        snapshot: &EditedSnapshot,
        tracks: &[String],
        titles: &[String],
        artists: &[String],
    ) -> TableSong {
        let song = snapshot.get("song");
        let links = song["links"].as_array().into_iter().flatten();
        let linked = links.filter_map(|link| track_id::track(link["url"].as_str()?));
        TableSong {
            tracks: linked
                .map(str::to_owned)
                .chain(tracks.iter().cloned())
                .collect(),
            names: SongNames::new(song, titles, artists),
        }
    }

    /// How many positions a chart has, as the snapshot says or is well known.
    pub(super) fn positions(&self, snapshot: &EditedSnapshot, chart: &str) -> Option<u16> {
        let mut charts = snapshot.get("charts").as_array().into_iter().flatten();
        match charts.find(|listed| listed["id"] == *chart) {
            Some(listed) => u16::try_from(listed["positions"].as_u64()?).ok(),
            None => known_chart(chart)?.positions,
        }
    }

    /// The song on a chart of so many positions. What was found is added to `about`.
    pub(super) fn place(
        &self,
        chart: &TableChart,
        positions: Option<u16>,
        about: &mut AboutTable,
    ) -> TablePlace {
        let is_within =
            |entry: &&TableEntry| positions.is_none_or(|last| entry.rank.number() <= last);
        let entries = || chart.entries.iter().filter(is_within);
        let has_track = |entry: &&TableEntry| {
            let track = entry.track.as_ref();
            track.is_some_and(|track| self.tracks.contains(track))
        };
        let mut found: Vec<&TableEntry> = entries().filter(has_track).collect();
        if found.is_empty() {
            found = entries().filter(|entry| self.has_names(entry)).collect();
        }
        let date = chart.date;
        if let [best, others @ ..] = &found[..] {
            let (rank, title, artist) = (best.rank.number(), &best.title, &best.artist);
            about.understood.push(format!(
                "the song is No. {rank} on {date}, “{title}” by {artist}"
            ));
            if let Some(other) = others.first() {
                let sentence = format_args!(
                    "the song is here again, at No. {}; its best rank is taken",
                    other.rank.number()
                );
                about.found.warning(other.bytes.clone(), sentence);
            }
            return TablePlace::At(best.rank);
        }
        if let Some(near) = entries().find(|entry| self.names.may_be(&entry.title, &entry.artist)) {
            let sentence = format_args!(
                "“{0}” by {1} may be the song; if it is, add --title \"{0}\"",
                near.title, near.artist
            );
            about.found.warning(near.bytes.clone(), sentence);
        }
        let length = chart.entries.len();
        if chart.is_whole() {
            let ranks = match length {
                1 => "1 rank".to_owned(),
                count => format!("{count} ranks"),
            };
            about.understood.push(format!(
                "the song is not in the table of {date}, which has {ranks}"
            ));
            return TablePlace::Absent;
        }
        let sentence = format_args!(
            "the song is not in this table of {date}, which lacks some ranks; nothing is recorded of that day"
        );
        about.found.warning(0, sentence);
        TablePlace::Unknown
    }

    /// Whether title and artists are the song's, in whatever way guests are named.
    fn has_names(&self, entry: &TableEntry) -> bool {
        let (title, artist) = (&entry.title, &entry.artist);
        let Some(guest) = &entry.featured else {
            return self.names.are(title, artist);
        };
        let joints = [" & ", ", ", " feat. "];
        let mut everybody = joints.iter().map(|joint| format!("{artist}{joint}{guest}"));
        self.names.are(title, artist) || everybody.any(|all| self.names.are(title, &all))
    }
}
