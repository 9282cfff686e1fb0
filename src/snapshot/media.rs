//! Where the song itself can be played inside a card.

use super::read::Next;

/// A recording that a card plays itself, once its reader asks for it.
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
    pub(super) fn read(next: &mut Next) -> Media {
        Media {
            kind: next.text(),
            id: next.may_text(),
            url: next.may_text(),
            duration_ms: next.may_whole(),
            offset_ms: next.may_whole(),
            preview: next.flag(),
            source: next.may_text(),
        }
    }
}
