//! The work that the song was made for, and quotations about the song.

use super::field_reader::FieldReader;
use crate::snapshot::{ByLanguage, Credit, Link};

/// The work that the song was made for.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Context {
    /// The title of the work.
    pub work: String,
    /// The work's name in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<String>")
    )]
    pub names: ByLanguage,
    /// What the work is.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["television-series", "web-series", "film", "game", "musical"])))]
    pub kind: String,
    /// How the work uses the song.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "use"))]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["main theme", "opening theme", "ending theme", "insert song"])))]
    pub use_: Option<String>,
    /// The source of the use, where it is not the work's.
    pub use_source: Option<String>,
    /// What the work is about, in a sentence.
    pub about: Option<String>,
    /// When the work was first shown or released.
    pub premiered: Option<String>,
    /// The source of the premiere, if it is not the work’s.
    pub premiered_source: Option<String>,
    /// The number of the first episode with the song.
    pub episode: Option<i64>,
    /// The source of the episode, if it is not the work’s.
    pub episode_source: Option<String>,
    /// Who made the work and its music, by role.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub credits: Vec<Credit>,
    /// The services that show it, by name alone.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub watch: Vec<String>,
    /// The source of `watch`, if it is not the work’s.
    pub watch_source: Option<String>,
    /// Where it may be watched or played.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub links: Vec<Link>,
    /// The id of a source for the work.
    pub source: Option<String>,
}

impl Context {
    pub(super) fn read(fields: &mut FieldReader) -> Context {
        Context {
            work: fields.text(),
            names: fields.text_by_tag(),
            kind: fields.text(),
            use_: fields.optional_text(),
            use_source: fields.optional_text(),
            about: fields.optional_text(),
            premiered: fields.optional_text(),
            premiered_source: fields.optional_text(),
            episode: fields.optional_whole_number(),
            episode_source: fields.optional_text(),
            credits: fields.list(Credit::read),
            watch: fields.texts(),
            watch_source: fields.optional_text(),
            links: fields.list(Link::read),
            source: fields.optional_text(),
        }
    }
}

/// A short quotation about the song, by a person whom the press names.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Reaction {
    /// At most 300 characters.
    pub quote: String,
    /// The language of the quotation, where it is not the snapshot's.
    pub lang: Option<String>,
    /// Who said it.
    pub by: String,
    /// What this person is: `critic`, `director of the series`.
    pub role: Option<String>,
    /// Where it was said.
    pub publisher: Option<String>,
    /// When it was said.
    pub at: Option<String>,
    /// The id of a source; a quotation needs one.
    pub source: String,
}

impl Reaction {
    pub(super) fn read(fields: &mut FieldReader) -> Reaction {
        Reaction {
            quote: fields.text(),
            lang: fields.optional_text(),
            by: fields.text(),
            role: fields.optional_text(),
            publisher: fields.optional_text(),
            at: fields.optional_text(),
            source: fields.text(),
        }
    }
}
