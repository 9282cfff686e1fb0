//! The document as written: snapshot version 1, before anybody has judged it.
//!
//! In: JSON, through serde, from a file or from the browser's own parser, as a [`Value`].
//! Out: [`Document`], whose strings and numbers are exactly what the author wrote; the JSON
//! Schema of version 1 is derived from these types.
//! Must not know: what a value means. A rank of 0 or a date that does not exist is a fine
//! document; [`crate::check`] turns a document into the truth or into problems.

mod chart;
pub(crate) mod composed;
mod context;
mod credit;
mod json;
pub mod limits;
mod lyrics;
mod media;
mod read;
mod shape;
mod song;
mod value;

pub use chart::{Chart, Claim, History, Milestone, Performance};
pub use composed::{composed, find, looks_same};
pub use context::{Context, Reaction};
pub use credit::{Credit, Person, Source};
pub use json::{JsonFault, json_fault};
pub use lyrics::{Background, Layer, LineText, Lyrics, LyricsLine, Note, Rights, Singer, Word};
pub use media::Media;
pub use read::turns;
pub use shape::{DOCUMENT, Key, Need, Shape};
pub use song::{Artist, Link, Song};
pub use value::{Fields, Value};

use read::Next;
use serde::de::{Deserialize, Deserializer, Error};

/// The snapshot version this crate reads and writes.
pub const VERSION: i64 = 1;

/// The largest whole number that a browser holds exactly.
pub const MOST_EXACT: f64 = 9_007_199_254_740_991.0;

/// What a list of pairs is in JSON: an object with any keys.
pub type Map<T> = std::collections::BTreeMap<String, T>;

/// Text by BCP 47 language tag, in tag order, beside a plain field that holds the default.
pub type ByLanguage = Vec<(String, String)>;

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
    /// Where an older snapshot of the song is, so that a card can say what is new: as seen from this
    /// one, or an `https:` address.
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
    /// Streams, views, sales, records, awards: whatever is not a count over territories.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub milestones: Vec<Milestone>,
    /// The lyrics in layers, each with the right to show it.
    pub lyrics: Option<Lyrics>,
    /// Who made the song, by role.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub credits: Vec<Credit>,
    /// What was said of the song.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub reactions: Vec<Reaction>,
    /// Who says so. Facts name a source by its `id`; the card numbers them in this order.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub sources: Vec<Source>,
}

impl Document {
    /// The document that a value is, or `None` where it has another shape: [`crate::check::shape`] says
    /// how.
    pub fn from_value(value: Value) -> Option<Document> {
        let (document, fits) = Document::from_parts(value);
        fits.then_some(document)
    }

    /// What of a value has its place in a document, the rest as if it were empty, and whether nothing is
    /// left out.
    pub fn from_parts(mut value: Value) -> (Document, bool) {
        let mut next = Next::of(&mut value);
        let document = Document::read(&mut next);
        (document, next.fits)
    }

    fn read(next: &mut Next) -> Document {
        Document {
            version: next.whole(),
            as_of: next.text(),
            lang: next.may_text(),
            previous: next.may_text(),
            song: next.object(Song::read),
            context: next.may_object(Context::read),
            charts: next.list(Chart::read),
            claims: next.list(Claim::read),
            performance: next.list(Performance::read),
            history: next.list(History::read),
            milestones: next.list(Milestone::read),
            lyrics: next.may_object(Lyrics::read),
            credits: next.list(Credit::read),
            reactions: next.list(Reaction::read),
            sources: next.list(Source::read),
        }
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Document, D::Error> {
        let document = Document::from_value(Value::deserialize(from)?);
        document.ok_or_else(|| D::Error::custom("this has not the shape of a snapshot"))
    }
}
