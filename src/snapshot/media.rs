//! Where the song itself can be played inside a card.

use super::field_reader::FieldReader;

/// A recording that a card can play itself, after the reader’s tap.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Media {
    /// `youtube`, which needs an `id`, or `audio`, which needs a `url`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["youtube", "audio"])))]
    pub kind: String,
    /// The eleven characters that name a video on YouTube.
    pub id: Option<String>,
    /// Of an audio file, `https:` only.
    pub url: Option<String>,
    /// How long it is, in milliseconds, where that is not the song's length.
    pub duration_ms: Option<i64>,
    /// How many milliseconds later than in the lines' times the song begins in it; less than 0 where
    /// it begins sooner.
    pub offset_ms: Option<i64>,
    /// Whether it has a part of the song only, so that lines cannot follow it.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub preview: bool,
    /// The id of a source.
    pub source: Option<String>,
}

impl Media {
    pub(super) fn read(fields: &mut FieldReader) -> Media {
        Media {
            kind: fields.text(),
            id: fields.optional_text(),
            url: fields.optional_text(),
            duration_ms: fields.optional_whole_number(),
            offset_ms: fields.optional_whole_number(),
            preview: fields.flag(),
            source: fields.optional_text(),
        }
    }
}
