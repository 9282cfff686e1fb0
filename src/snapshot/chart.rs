//! Charts, and everything that was counted or reported on them.

use super::ByLanguage;
use super::read::Next;

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
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

impl Chart {
    pub(super) fn read(next: &mut Next) -> Chart {
        Chart {
            id: next.text(),
            name: next.text(),
            kind: next.text(),
            positions: next.may_whole(),
        }
    }
}

/// A count over territories, as reported.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
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
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub headline: bool,
    /// The id of a source.
    pub source: Option<String>,
    /// Whom the source names as its own source.
    pub attributed_to: Option<String>,
}

impl Claim {
    pub(super) fn read(next: &mut Next) -> Claim {
        Claim {
            id: next.may_text(),
            metric: next.text(),
            chart: next.text(),
            value: next.whole(),
            word: next.may_text(),
            qualifier: next.may_text(),
            as_of: next.text(),
            headline: next.flag(),
            source: next.may_text(),
            attributed_to: next.may_text(),
        }
    }
}

/// How the song did in one territory on one chart.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Performance {
    pub chart: String,
    pub territory: String,
    /// The best rank reached; 1 is the top.
    pub peak: Option<i64>,
    pub peak_at: Option<String>,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "firstNo1At"))]
    pub first_no1_at: Option<String>,
    /// The rank at `rankAt`, or at the snapshot's own time.
    pub rank: Option<i64>,
    pub rank_at: Option<String>,
    pub source: Option<String>,
}

impl Performance {
    pub(super) fn read(next: &mut Next) -> Performance {
        Performance {
            chart: next.text(),
            territory: next.text(),
            peak: next.may_whole(),
            peak_at: next.may_text(),
            first_no1_at: next.may_text(),
            rank: next.may_whole(),
            rank_at: next.may_text(),
            source: next.may_text(),
        }
    }
}

/// One segment of ranks over time: `from` + `every` + `ranks`, or `dates` + `ranks`.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
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
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub uncaptured: Vec<String>,
    pub source: Option<String>,
}

impl History {
    pub(super) fn read(next: &mut Next) -> History {
        History {
            chart: next.text(),
            territory: next.text(),
            from: next.may_text(),
            every: next.may_text(),
            dates: next.may_texts(),
            ranks: next.ranks(),
            uncaptured: next.texts(),
            source: next.may_text(),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
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
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "super::Map<String>"))]
    pub titles: ByLanguage,
    /// Who gave or counted it.
    pub by: Option<String>,
    pub source: Option<String>,
    pub attributed_to: Option<String>,
}

impl Milestone {
    pub(super) fn read(next: &mut Next) -> Milestone {
        Milestone {
            at: next.text(),
            metric: next.text(),
            platform: next.may_text(),
            value: next.may_whole(),
            qualifier: next.may_text(),
            title: next.may_text(),
            titles: next.text_by_tag(),
            by: next.may_text(),
            source: next.may_text(),
            attributed_to: next.may_text(),
        }
    }
}
