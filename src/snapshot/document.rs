//! A whole snapshot.

use super::{
    Chart, Claim, Context, Credit, History, Lyrics, Milestone, Performance, Reaction, Song, Source,
    Value,
};
use crate::snapshot::kinds::{Address, Time, Version};
use crate::snapshot::record::{FieldReader, Kind, List, Record, Shape, Tag, record};

record! {
    /// One song's snapshot, version 1.
    ///
    /// Times are `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339 with an offset. Languages are BCP 47,
    /// territories ISO 3166-1 alpha-2 (and `XK`, `WW`). Every string is text, never HTML.
    pub struct Document {
        /// Always 1.
        version: Version,
        /// When this snapshot was true; no earlier than any fact in it.
        as_of: Time,
        /// The language of the plain text in this document; `en` where absent.
        lang: Option<Tag>,
        /// The address of an older snapshot of the song, so that a card can show what is new: relative to this one, or
        /// `https:`.
        previous: Option<Address>,
        /// The song: its title, its artists, where to hear it.
        song: Song,
        /// What the song was made for: a series, a film, a game.
        context: Option<Context>,
        /// The charts that claims, rows and history name by `id`.
        charts: List<Chart, 1_000>,
        /// Counts over territories as somebody reported them.
        claims: List<Claim, 1_000>,
        /// One row per chart and territory.
        performance: List<Performance, 10_000>,
        /// Ranks over time, in segments.
        history: List<History, 10_000>,
        /// Streams, views, sales, records, awards: everything that is not a count over territories.
        milestones: List<Milestone, 2_000>,
        /// The lyrics in layers, each with the right to show it.
        lyrics: Option<Lyrics>,
        /// Who made the song, by role.
        credits: List<Credit, 1_000>,
        /// Quotations about the song.
        reactions: List<Reaction, 200>,
        /// The sources. Facts name a source by its `id`; the card numbers them in this order.
        sources: List<Source, 2_000>,
    }
}

/// The shape of a snapshot of version 1.
pub static DOCUMENT: Shape = Document::SHAPE;

impl Document {
    /// The document of a value, or `None` if the value has another shape; [`crate::check::check_shape`] reports how.
    pub fn from_value(value: Value) -> Option<Document> {
        let (document, fits) = Document::from_parts(value);
        fits.then_some(document)
    }

    /// The document of the parts of a value that have the right shape, the others empty, and whether all of them have it.
    pub fn from_parts(mut value: Value) -> (Document, bool) {
        let mut fields = FieldReader::of(&mut value);
        let document = Document::read_fields(&mut fields);
        (document, fields.fits)
    }
}
