//! Lyrics in layers, with the right to show each.

use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Lyrics {
    /// `none` where absent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["none", "line", "word"])))]
    pub sync: Option<String>,
    /// Where the times come from: a `recording`, or a `steady-tempo` laid under the text.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["recording", "steady-tempo"])))]
    pub timing: Option<String>,
    #[serde(default)]
    pub lines: Vec<LyricsLine>,
    /// The original first.
    pub layers: Vec<Layer>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LyricsLine {
    pub id: Option<String>,
    pub start_ms: Option<i64>,
    pub end_ms: Option<i64>,
    /// `verse`, `refrain` and so on, at the first line of each.
    pub section: Option<String>,
    /// The line's text by layer.
    #[serde(default)]
    pub layers: BTreeMap<String, LineText>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LineText {
    pub text: String,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Layer {
    /// BCP 47: `ko`, `ko-Latn`, `en`.
    pub lang: String,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["original", "romanization", "translation"])))]
    pub role: String,
    /// The romanization system, by name.
    pub system: Option<String>,
    /// Who translated or romanized it.
    pub by: Option<String>,
    pub source: Option<String>,
    pub rights: Option<Rights>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rights {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["licensed", "permission", "public-domain", "excerpt", "none"])))]
    pub basis: String,
    pub holder: Option<String>,
    pub notice: Option<String>,
    /// Where the text may be read with a licence.
    pub licensed_url: Option<String>,
    /// How many lines an `excerpt` may show.
    pub max_lines: Option<i64>,
}
