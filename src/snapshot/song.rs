//! The song itself: title, artists, release, where to hear it.

use super::ByLanguage;
use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Song {
    pub title: String,
    /// The title in other languages.
    #[serde(default)]
    pub titles: ByLanguage,
    /// At least one, in the order of the billing.
    pub artists: Vec<Artist>,
    pub released: Option<String>,
    /// The source of the release date.
    pub source: Option<String>,
    #[serde(default)]
    pub links: Vec<Link>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Artist {
    /// As credited.
    pub name: String,
    /// The name in other languages.
    #[serde(default)]
    pub names: ByLanguage,
    /// The group the artist belongs to.
    pub member_of: Option<String>,
    /// `main` where absent, or `featured`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["main", "featured"])))]
    pub role: Option<String>,
}

/// A licensed place to hear, watch or read.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// `youtube`, `spotify`, `apple-music` and so on; an unknown one is shown as written.
    pub service: String,
    /// `https:` only.
    pub url: String,
    pub source: Option<String>,
}
