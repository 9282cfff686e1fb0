//! The domain: a song with its charts, lyrics and credits as checked values, and the figures that can be counted from
//! them.
//!
//! In: values from [`crate::check`], each through a constructor that refuses invalid ones. Out: a [`Song`] and the
//! figures counted from it (`figures/`).
//! Must not know: JSON, languages, markup, the browser.

mod accent;
mod artwork;
mod cadence;
mod calendar;
mod chart;
mod claim;
mod context;
mod contributor;
mod credit;
mod figures;
mod file_name;
mod history;
mod identifier;
mod keyword;
mod localized;
mod lyrics;
mod media;
mod milestone;
mod moment;
mod person;
mod playhead;
mod rank;
mod region;
#[expect(
    clippy::module_inception,
    reason = "the type that the folder is named after"
)]
mod song;
mod source;
mod special_purpose;
mod territory;

pub use accent::{Accent, title_hash};
pub use artwork::Artwork;
pub use cadence::Cadence;
pub use calendar::{Date, DateError, Month, Year};
pub use chart::{Chart, ChartId, ChartKind, ChartRow, is_chart_key};
pub use claim::{Claim, Metric, Qualifier, TerritoryWord};
pub use context::{Context, ContextKind, Reaction, SongUse};
pub use contributor::{Contributor, contributors, merge_known_details};
pub use credit::{Credit, CreditGroup, CreditQualifier, Role};
pub use figures::{
    Change, ChartDay, ChartFacts, Figure, PlaceFacts, PlaceRank, PlayerMatch, RankChange, RankMove,
    RankShift, RankStep, Standing, Tally,
};
pub use history::{Entry, History, Run};
pub use identifier::{IdentifierError, Ipi, Isrc, Iswc, Mbid};
pub use keyword::Keyword;
pub use localized::{Artist, ArtistRole, LocalizedText};
pub use lyrics::{
    Background, LINE_BREAKS, Layer, LayerRole, LayerText, Line, Lyrics, Note, Rights, RightsBasis,
    Ruby, Singer, SingerKind, SyncLevel, TimedWord, Timeline, Timing, Writing, is_rtl_text,
};
pub use media::{MAX_DURATION_MS, Media, MediaKind, Recording, VideoId};
pub use milestone::{Milestone, MilestoneKind};
pub use moment::{Moment, MomentError, ZonedTime};
pub use person::Person;
pub use playhead::{PlayerUpdate, Playhead};
pub use rank::{Peak, Rank, RankError};
pub use region::Region;
pub use source::{Link, Source, SourceId, host_of, is_at};
pub use special_purpose::{SPECIAL_PURPOSE_ARTISTS, special_purpose_artist};
pub use territory::{Scope, Territory};

pub use song::Song;
