//! Charts, and everything that was counted or reported on them.

use super::ByLanguage;
use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Chart {
    /// Lower-case words joined by hyphens: `billboard-hot-100`.
    pub id: String,
    pub name: String,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["national", "retailer", "streaming", "aggregate", "fan-computed", "unknown"])))]
    pub kind: String,
    /// How many places the chart has.
    pub positions: Option<i64>,
}

/// A count over territories, as reported.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Claim {
    pub id: Option<String>,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["number-one-territories", "top-10-territories", "charted-territories"])))]
    pub metric: String,
    /// The id of a chart.
    pub chart: String,
    pub value: i64,
    /// The report's own word: `countries`, `regions`, `territories`, `markets`, `stores`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["countries", "regions", "territories", "markets", "stores"])))]
    pub word: Option<String>,
    /// `exact` where absent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["exact", "at-least", "about"])))]
    pub qualifier: Option<String>,
    pub as_of: String,
    /// Marks the card's headline.
    #[serde(default)]
    pub headline: bool,
    /// The id of a source.
    pub source: Option<String>,
    /// Whom the source names as its own source.
    pub attributed_to: Option<String>,
}

/// How the song did in one territory on one chart.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Performance {
    pub chart: String,
    pub territory: String,
    /// The best rank reached; 1 is the top.
    pub peak: Option<i64>,
    pub peak_at: Option<String>,
    #[serde(rename = "firstNo1At")]
    pub first_no1_at: Option<String>,
    /// The rank at `rankAt`, or at the snapshot's own time.
    pub rank: Option<i64>,
    pub rank_at: Option<String>,
    pub source: Option<String>,
}

/// One segment of ranks over time: `from` + `every` + `ranks`, or `dates` + `ranks`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct History {
    pub chart: String,
    pub territory: String,
    pub from: Option<String>,
    /// `P1D` or `P7D`: an ISO 8601 duration in days.
    pub every: Option<String>,
    pub dates: Option<Vec<String>>,
    /// `null` is a date on which the song was not on the chart.
    pub ranks: Vec<Option<i64>>,
    /// Dates on which nobody recorded the chart.
    #[serde(default)]
    pub uncaptured: Vec<String>,
    pub source: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    pub at: String,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["views", "streams", "sales", "certification", "show-win", "all-kill", "award", "record"])))]
    pub metric: String,
    pub platform: Option<String>,
    pub value: Option<i64>,
    /// `exact` where absent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["exact", "at-least", "about"])))]
    pub qualifier: Option<String>,
    /// What it was, where a number does not say it.
    pub title: Option<String>,
    /// The title in other languages.
    #[serde(default)]
    pub titles: ByLanguage,
    /// Who gave or counted it.
    pub by: Option<String>,
    pub source: Option<String>,
    pub attributed_to: Option<String>,
}
