//! Who made it, what it was made for, and who says so.

use super::ByLanguage;
use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Credit {
    /// A MusicBrainz relationship name: `lyricist`, `composer`, `arranger`.
    pub role: String,
    pub names: Vec<String>,
    /// What these people are known for, or what they did in detail.
    pub note: Option<String>,
    pub source: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Context {
    pub work: String,
    /// The work's name in other languages.
    #[serde(default)]
    pub names: ByLanguage,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["television-series", "web-series", "film", "game", "musical"])))]
    pub kind: String,
    #[serde(rename = "use")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["main theme", "opening theme", "ending theme", "insert song"])))]
    pub use_: Option<String>,
    /// What the work is about, in a sentence.
    pub about: Option<String>,
    pub premiered: Option<String>,
    /// Who made the work and its music, by role.
    #[serde(default)]
    pub credits: Vec<Credit>,
    /// The services that show it, by name.
    #[serde(default)]
    pub watch: Vec<String>,
    pub source: Option<String>,
}

/// Somebody who said so. Cited by `id`; shown numbered in the order of this list.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: Option<String>,
    /// `https:` only.
    pub url: Option<String>,
    /// `https:` only: a kept copy.
    pub archive_url: Option<String>,
    pub published_at: Option<String>,
    pub accessed_at: Option<String>,
    /// What a reader should know of this source: its licence, its limits.
    pub note: Option<String>,
}
