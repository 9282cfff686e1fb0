//! One song with everything that its snapshot says.

use crate::song::{
    Accent, Artist, Artwork, Chart, ChartId, ChartRow, Claim, Context, Credit, History, Isrc, Iswc,
    Link, LocalizedText, Lyrics, Mbid, Media, Milestone, Moment, Reaction, Recording, Source,
    SourceId,
};
use std::path::{Component, Path};

/// One song, checked: everything a card can show.
///
/// Lists are in the order of the snapshot. What is counted from them is in `song/figures/`.
#[derive(Debug, Clone, PartialEq)]
pub struct Song {
    /// When the snapshot was true; no fact in it is later.
    pub as_of: Moment,
    /// The [BCP 47](https://www.rfc-editor.org/info/bcp47) tag of the snapshot's own text.
    pub lang: String,
    /// The address of an older snapshot of the song, relative or `https:`.
    pub previous: Option<String>,
    /// The song's title.
    pub title: LocalizedText,
    /// Who performs it; at least one.
    pub artists: Vec<Artist>,
    /// The colour of its card: the snapshot's, else one by the title.
    pub accent: Accent,
    /// Its picture, where the snapshot has one.
    pub artwork: Option<Artwork>,
    /// When it was released.
    pub released: Option<Moment>,
    /// The source of the release date.
    pub released_source: Option<SourceId>,
    /// The length of the recording in milliseconds, at least 1.
    pub duration_ms: Option<u32>,
    /// Licensed services that have the song.
    pub links: Vec<Link>,
    /// Recordings that a card can play itself, the preferred one first.
    pub media: Vec<Media>,
    /// Codes of recordings of the song.
    pub isrc: Vec<Isrc>,
    /// Codes of the musical work.
    pub iswc: Vec<Iswc>,
    /// MusicBrainz's identifier of the recording.
    pub musicbrainz: Option<Mbid>,
    /// The series, film or game that the song was made for.
    pub context: Option<Context>,
    /// The charts that rows, histories and claims are about.
    pub charts: Vec<Chart>,
    /// Reported counts over territories.
    pub claims: Vec<Claim>,
    /// Reported ranks and peaks, one row for each chart and place.
    pub rows: Vec<ChartRow>,
    /// Ranks over time, one history for each chart and place.
    pub histories: Vec<History>,
    /// Dated events and numbers that are not counts over territories.
    pub milestones: Vec<Milestone>,
    /// The lyrics, where the snapshot has any.
    pub lyrics: Option<Lyrics>,
    /// Who made the song.
    pub credits: Vec<Credit>,
    /// What the press quotes about the song.
    pub reactions: Vec<Reaction>,
    /// The sources that everything above refers to.
    pub sources: Vec<Source>,
}

impl Song {
    /// Replaces the names of audio files beside the snapshot by their addresses. A recording without an address is removed.
    pub fn place_media(&mut self, address: impl Fn(&str) -> Option<String>) {
        self.media.retain_mut(|media| match &mut media.recording {
            Recording::Audio(url) if Recording::is_file_name(url) => {
                let placed = address(url);
                let is_placed = placed.is_some();
                *url = placed.unwrap_or_default();
                is_placed
            }
            _ => true,
        });
    }

    /// The names of the audio files beside the snapshot, before [`Song::place_media`].
    pub fn audio_files(&self) -> impl Iterator<Item = &String> {
        self.media
            .iter()
            .filter_map(|media| match &media.recording {
                Recording::Audio(url) if Recording::is_file_name(url) => Some(url),
                _ => None,
            })
    }

    /// The path of the older snapshot, where it is in the folder of this one or below it.
    pub fn previous_file(&self) -> Option<&String> {
        let is_inside = |path: &str| {
            let mut parts = Path::new(path).components();
            path.ends_with(".json") && parts.all(|part| matches!(part, Component::Normal(_)))
        };
        self.previous.as_ref().filter(|path| is_inside(path))
    }

    /// The ids of the charts, in the snapshot's order.
    pub fn chart_ids(&self) -> impl Iterator<Item = ChartId> {
        (0..self.charts.len()).map(ChartId)
    }

    /// The chart with this id; ids exist only for charts of the song.
    pub fn chart(&self, id: ChartId) -> &Chart {
        &self.charts[id.0]
    }

    /// The source with this id; ids exist only for sources of the song.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.0]
    }
}
