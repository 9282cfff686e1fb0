//! The truth: values that cannot be wrong, and what can be counted from them.
//!
//! In: values built one by one by [`crate::check`], each through a constructor that refuses what
//! cannot be. Out: a [`Song`] and the figures counted from it.
//! Must not know: JSON, languages, markup, the browser.

mod change;
mod chart;
mod claim;
mod clock;
mod context;
mod count;
mod credit;
mod date;
mod facts;
mod headline;
mod history;
mod identifier;
mod layers;
mod lyrics;
mod media;
mod milestone;
mod moment;
mod named_lines;
pub(crate) mod nobody;
mod on_day;
mod over_time;
mod person;
mod playhead;
mod rank;
mod region;
mod source;
mod territory;
mod timeline;
mod title;

pub use change::Change;
pub use chart::{Chart, ChartId, ChartKind, Row, is_chart_key};
pub use claim::{Claim, Metric, Qualifier, Word};
pub use clock::Clock;
pub use context::{Context, ContextKind, Reaction, Use};
pub use count::{Standing, Tally};
pub use credit::{Credit, CreditGroup, CreditQualifier, Role};
pub use date::{Date, DateError};
pub use facts::{ChartFacts, Facts, Step};
pub use headline::Figure;
pub use history::{Cadence, Entry, History, Run};
pub use identifier::{IdentifierError, Ipi, Isrc, Iswc, Mbid};
pub use layers::runs_left;
pub use lyrics::{
    Background, Basis, LINE_BREAKS, Layer, LayerRole, Line, Lyrics, Note, Rights, Ruby, Singer,
    SingerKind, Sync, TimedWord, Timing,
};
pub use media::{LONGEST_MS, MEDIA_KINDS, Media, Recording, VideoId};
pub use milestone::{Milestone, MilestoneKind};
pub use moment::{Moment, MomentError};
pub use nobody::{NOBODY, nobody};
pub use person::{Maker, Person, acquaint, makers};
pub use playhead::{Playhead, Told};
pub use rank::{Peak, Rank, RankError};
pub use region::Region;
pub use source::{Link, Source, SourceId, host_of};
pub use territory::{Scope, Territory};
pub use timeline::Timeline;
pub use title::{Artist, Text};

/// One song, checked: everything a card can say.
#[derive(Debug, Clone, PartialEq)]
pub struct Song {
    pub as_of: Moment,
    /// BCP 47 tag of the snapshot's plain text.
    pub lang: String,
    /// The address of an older snapshot, relative or `https:`, checked.
    pub previous: Option<String>,
    pub title: Text,
    pub artists: Vec<Artist>,
    pub released: Option<Moment>,
    pub released_source: Option<SourceId>,
    /// At least 1.
    pub duration_ms: Option<u32>,
    pub links: Vec<Link>,
    /// What a card plays itself, the best first.
    pub media: Vec<Media>,
    pub isrc: Vec<Isrc>,
    pub iswc: Vec<Iswc>,
    /// The recording's.
    pub musicbrainz: Option<Mbid>,
    pub context: Option<Context>,
    pub charts: Vec<Chart>,
    pub claims: Vec<Claim>,
    pub rows: Vec<Row>,
    pub histories: Vec<History>,
    pub milestones: Vec<Milestone>,
    pub lyrics: Option<Lyrics>,
    pub credits: Vec<Credit>,
    pub reactions: Vec<Reaction>,
    pub sources: Vec<Source>,
}

impl Song {
    /// The ids of the charts, in the snapshot's order.
    pub fn chart_ids(&self) -> impl Iterator<Item = ChartId> {
        (0..self.charts.len()).map(ChartId)
    }

    /// The chart with this id; ids are only made for charts that exist.
    pub fn chart(&self, id: ChartId) -> &Chart {
        &self.charts[id.0]
    }

    /// The source with this id; ids are only made for sources that exist.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.0]
    }
}
