//! The document as written: snapshot version 1, before anybody has judged it.
//!
//! In: JSON, through serde, from a file or from the browser's own parser.
//! Out: [`Document`], whose strings and numbers are exactly what the author wrote; the JSON
//! Schema of version 1 is derived from these types.
//! Must not know: what a value means. A rank of 0 or a date that does not exist is a fine
//! document; [`crate::check`] turns a document into the truth or into problems.

mod chart;
mod credit;
mod lyrics;
mod shape;
mod song;

pub use chart::{Chart, Claim, History, Milestone, Performance};
pub use credit::{Context, Credit, Source};
pub use lyrics::{Layer, LineText, Lyrics, LyricsLine, Rights};
pub use shape::{DOCUMENT, Key, Need, Shape};
pub use song::{Artist, Link, Song};

use serde::Deserialize;
use std::collections::BTreeMap;

/// The snapshot version this crate reads and writes.
pub const VERSION: i64 = 1;

/// Text by BCP 47 language tag, beside a plain field that holds the default.
pub type ByLanguage = BTreeMap<String, String>;

/// One song's snapshot, version 1.
///
/// Times are `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339 with an offset. Languages are BCP 47,
/// territories ISO 3166-1 alpha-2 (and `XK`, `WW`). Every string is text, never HTML.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Always 1.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = 1)))]
    pub version: i64,
    /// When this snapshot was true; no earlier than any fact in it.
    pub as_of: String,
    /// The language of the plain text in this document; `en` where absent.
    pub lang: Option<String>,
    pub song: Song,
    /// What the song was made for: a series, a film, a game.
    pub context: Option<Context>,
    #[serde(default)]
    pub charts: Vec<Chart>,
    /// Counts over territories as somebody reported them.
    #[serde(default)]
    pub claims: Vec<Claim>,
    /// One row per chart and territory.
    #[serde(default)]
    pub performance: Vec<Performance>,
    /// Ranks over time, in segments.
    #[serde(default)]
    pub history: Vec<History>,
    /// Streams, views, sales, records, awards: whatever is not a count over territories.
    #[serde(default)]
    pub milestones: Vec<Milestone>,
    pub lyrics: Option<Lyrics>,
    #[serde(default)]
    pub credits: Vec<Credit>,
    #[serde(default)]
    pub sources: Vec<Source>,
}
