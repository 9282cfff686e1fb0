//! Charts, and everything that was counted or reported on them.

use super::read::Next;
use crate::snapshot::ByLanguage;

/// A chart that facts are about.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Chart {
    /// Lower-case words joined by hyphens: `billboard-hot-100`.
    pub id: String,
    /// The name of the chart as its publisher writes it.
    pub name: String,
    /// What the chart counts: sales and plays in a country (`national`), what one shop sold (`retailer`), what was
    /// played on one streaming service (`streaming`), several charts added up by its publisher’s own rules
    /// (`aggregate`), public figures added up by fans (`fan-computed`), or it is `unknown`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["national", "retailer", "streaming", "aggregate", "fan-computed", "unknown"])))]
    pub kind: String,
    /// How many positions the chart has.
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
    /// A name for the claim; nothing refers to it.
    pub id: Option<String>,
    /// What was counted: territories where the song was No. 1, in the top 10, or on the chart at all.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["number-one-territories", "top-10-territories", "charted-territories"])))]
    pub metric: String,
    /// The id of a chart.
    pub chart: String,
    /// The count.
    pub value: i64,
    /// The report's own word: `countries`, `regions`, `territories`, `markets`, `stores`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["countries", "regions", "territories", "markets", "stores"])))]
    pub word: Option<String>,
    /// `exact` where absent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["exact", "at-least", "about"])))]
    pub qualifier: Option<String>,
    /// When the report says that it was true.
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
    /// The id of a chart.
    pub chart: String,
    /// An ISO 3166-1 alpha-2 code, `XK`, or `WW` for the chart’s worldwide list.
    pub territory: String,
    /// The best rank reached; 1 is the top.
    pub peak: Option<i64>,
    /// When it reached the peak.
    pub peak_at: Option<String>,
    /// When it first was No. 1.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "firstNo1At"))]
    pub first_no1_at: Option<String>,
    /// The rank at `rankAt`, or at the snapshot's own time.
    pub rank: Option<i64>,
    /// When it had `rank`.
    pub rank_at: Option<String>,
    /// The id of a source.
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
    /// The id of a chart.
    pub chart: String,
    /// An ISO 3166-1 alpha-2 code, `XK`, or `WW` for the chart’s worldwide list.
    pub territory: String,
    /// The date of the first rank, with `every`.
    pub from: Option<String>,
    /// `P1D` or `P7D`: an ISO 8601 duration in days.
    pub every: Option<String>,
    /// The date of each rank, instead of `from` and `every`.
    pub dates: Option<Vec<String>>,
    /// `null` is a date on which the song was not on the chart.
    pub ranks: Vec<Option<i64>>,
    /// Dates on which nobody recorded the chart.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub uncaptured: Vec<String>,
    /// The id of a source.
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

/// A number that was reached, or an award, a certification, a record.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Milestone {
    /// When it was reached, given or true.
    pub at: String,
    /// What kind of milestone it is.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["views", "streams", "sales", "certification", "show-win", "all-kill", "award", "record"])))]
    pub metric: String,
    /// Where it was counted: `youtube`, `spotify` and so on; an unknown one is shown as written.
    pub platform: Option<String>,
    /// The number, for what is counted.
    pub value: Option<i64>,
    /// `exact` where absent.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["exact", "at-least", "about"])))]
    pub qualifier: Option<String>,
    /// What it was, where a number does not say it.
    pub title: Option<String>,
    /// The title in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<String>")
    )]
    pub titles: ByLanguage,
    /// Who gave or counted it.
    pub by: Option<String>,
    /// The id of a source.
    pub source: Option<String>,
    /// Whom the source names as its own source.
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
