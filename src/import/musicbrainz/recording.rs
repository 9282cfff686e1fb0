//! A recording as MusicBrainz answers for it.

use crate::import::item_counts::ItemCounts;
use crate::song::{CreditQualifier, Ipi, Isrc, Iswc, Mbid, Role};

/// Texts by BCP 47 tag.
pub(super) type ByTag = Vec<(String, String)>;

/// A recording with what is known of it and of the works that are recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Recording {
    /// Its identifier.
    pub mbid: Mbid,
    /// Its title.
    pub title: String,
    /// The title in other languages, by BCP 47 tag.
    pub titles: ByTag,
    /// Who performs it, in the order of the billing.
    pub artists: Vec<CreditedArtist>,
    /// The artists in one text, as they are billed: `A feat. B`.
    pub artist_line: String,
    /// How long it is, in milliseconds.
    pub length_ms: Option<u32>,
    /// When it was first released: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub released: Option<String>,
    /// Its own codes.
    pub isrcs: Vec<Isrc>,
    /// The codes of the works.
    pub iswcs: Vec<Iswc>,
    pub(super) credits: Vec<ReadCredit>,
    pub(super) links: Vec<ReadLink>,
}

/// Somebody who performs a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditedArtist {
    /// As credited.
    pub name: String,
    /// The name in other languages, by BCP 47 tag.
    pub names: ByTag,
    /// Whether the artist is credited after “feat.”.
    pub is_featured: bool,
}

/// People with one role.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ReadCredit {
    pub role: Role,
    pub qualifiers: Vec<CreditQualifier>,
    pub detail: Vec<String>,
    pub people: Vec<ReadPerson>,
}

/// Somebody who is credited, or a company.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ReadPerson {
    pub name: String,
    pub names: ByTag,
    pub ipi: Option<Ipi>,
    pub mbid: Option<Mbid>,
}

/// A service where the recording can be heard or the lyrics be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReadLink {
    pub service: String,
    pub url: String,
}

impl Recording {
    /// Its counts, for a summary.
    pub fn counts(&self) -> ItemCounts {
        ItemCounts(vec![
            (1, "recording"),
            (self.credits.len(), "credit"),
            (self.isrcs.len(), "ISRC"),
            (self.iswcs.len(), "ISWC"),
            (self.links.len(), "link"),
        ])
    }
}
