//! Charts, and everything that was counted or reported on them.

use super::field_reader::FieldReader;
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
    pub(super) fn read(fields: &mut FieldReader) -> Chart {
        Chart {
            id: fields.text(),
            name: fields.text(),
            kind: fields.text(),
            positions: fields.optional_whole_number(),
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
    pub(super) fn read(fields: &mut FieldReader) -> Claim {
        Claim {
            id: fields.optional_text(),
            metric: fields.text(),
            chart: fields.text(),
            value: fields.whole_number(),
            word: fields.optional_text(),
            qualifier: fields.optional_text(),
            as_of: fields.text(),
            headline: fields.flag(),
            source: fields.optional_text(),
            attributed_to: fields.optional_text(),
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
    pub(super) fn read(fields: &mut FieldReader) -> Performance {
        Performance {
            chart: fields.text(),
            territory: fields.text(),
            peak: fields.optional_whole_number(),
            peak_at: fields.optional_text(),
            first_no1_at: fields.optional_text(),
            rank: fields.optional_whole_number(),
            rank_at: fields.optional_text(),
            source: fields.optional_text(),
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
    pub(super) fn read(fields: &mut FieldReader) -> History {
        History {
            chart: fields.text(),
            territory: fields.text(),
            from: fields.optional_text(),
            every: fields.optional_text(),
            dates: fields.optional_texts(),
            ranks: fields.ranks(),
            uncaptured: fields.texts(),
            source: fields.optional_text(),
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
    pub(super) fn read(fields: &mut FieldReader) -> Milestone {
        Milestone {
            at: fields.text(),
            metric: fields.text(),
            platform: fields.optional_text(),
            value: fields.optional_whole_number(),
            qualifier: fields.optional_text(),
            title: fields.optional_text(),
            titles: fields.text_by_tag(),
            by: fields.optional_text(),
            source: fields.optional_text(),
            attributed_to: fields.optional_text(),
        }
    }
}
