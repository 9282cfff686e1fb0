//! A whole snapshot.

use super::field_reader::FieldReader;
use super::{
    Chart, Claim, Context, Credit, History, Lyrics, Milestone, Performance, Reaction, Song, Source,
    Value,
};
use serde::de::{Deserialize, Deserializer, Error};

/// One song's snapshot, version 1.
///
/// Times are `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339 with an offset. Languages are BCP 47,
/// territories ISO 3166-1 alpha-2 (and `XK`, `WW`). Every string is text, never HTML.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Document {
    /// Always 1.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = 1)))]
    pub version: i64,
    /// When this snapshot was true; no earlier than any fact in it.
    pub as_of: String,
    /// The language of the plain text in this document; `en` where absent.
    pub lang: Option<String>,
    /// The address of an older snapshot of the song, so that a card can show what is new: relative to this one, or
    /// `https:`.
    pub previous: Option<String>,
    /// The song: its title, its artists, where to hear it.
    pub song: Song,
    /// What the song was made for: a series, a film, a game.
    pub context: Option<Context>,
    /// The charts that claims, rows and history name by `id`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub charts: Vec<Chart>,
    /// Counts over territories as somebody reported them.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub claims: Vec<Claim>,
    /// One row per chart and territory.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub performance: Vec<Performance>,
    /// Ranks over time, in segments.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub history: Vec<History>,
    /// Streams, views, sales, records, awards: everything that is not a count over territories.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub milestones: Vec<Milestone>,
    /// The lyrics in layers, each with the right to show it.
    pub lyrics: Option<Lyrics>,
    /// Who made the song, by role.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub credits: Vec<Credit>,
    /// Quotations about the song.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub reactions: Vec<Reaction>,
    /// The sources. Facts name a source by its `id`; the card numbers them in this order.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub sources: Vec<Source>,
}

impl Document {
    /// The document of a value, or `None` if the value has another shape; [`crate::check::check_shape`] reports how.
    pub fn from_value(value: Value) -> Option<Document> {
        let (document, fits) = Document::from_parts(value);
        fits.then_some(document)
    }

    /// The document of the parts of a value that have the right shape, the others empty, and whether all of them have it.
    pub fn from_parts(mut value: Value) -> (Document, bool) {
        let mut fields = FieldReader::of(&mut value);
        let document = Document::read(&mut fields);
        (document, fields.fits)
    }

    fn read(fields: &mut FieldReader) -> Document {
        Document {
            version: fields.whole_number(),
            as_of: fields.text(),
            lang: fields.optional_text(),
            previous: fields.optional_text(),
            song: fields.object(Song::read),
            context: fields.optional_object(Context::read),
            charts: fields.list(Chart::read),
            claims: fields.list(Claim::read),
            performance: fields.list(Performance::read),
            history: fields.list(History::read),
            milestones: fields.list(Milestone::read),
            lyrics: fields.optional_object(Lyrics::read),
            credits: fields.list(Credit::read),
            reactions: fields.list(Reaction::read),
            sources: fields.list(Source::read),
        }
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Document, D::Error> {
        let document = Document::from_value(Value::deserialize(from)?);
        document.ok_or_else(|| D::Error::custom("this has not the shape of a snapshot"))
    }
}
