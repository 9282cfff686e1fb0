//! A count over territories, as somebody reported it.

use crate::song::{ChartId, Moment, SourceId};

/// A reported count over the territories of one chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// What was counted.
    pub metric: Metric,
    /// The chart whose territories were counted.
    pub chart: ChartId,
    /// How many, at least 1.
    pub value: u32,
    /// The report's word for a territory.
    pub word: TerritoryWord,
    /// How exact the value is.
    pub qualifier: Qualifier,
    /// When the count was true.
    pub as_of: Moment,
    /// The snapshot marks it as the card's headline.
    pub headline: bool,
    /// Who reports it.
    pub source: Option<SourceId>,
    /// Whom the source names as its own source.
    pub attributed_to: Option<String>,
}

/// What was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metric {
    /// Territories in which the song was at No. 1.
    NumberOne,
    /// Territories in which the song was in the top 10.
    TopTen,
    /// Territories in which the song was on the chart.
    Charted,
}

impl Metric {
    /// Every metric by its name in a snapshot.
    pub const NAMES: [(&'static str, Metric); 3] = [
        ("number-one-territories", Metric::NumberOne),
        ("top-10-territories", Metric::TopTen),
        ("charted-territories", Metric::Charted),
    ];
}

/// The word that a report uses for what it counts. What Songcard counts itself is called territories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TerritoryWord {
    /// “82 countries”.
    Countries,
    /// “82 regions”.
    Regions,
    /// “82 territories”.
    Territories,
    /// “82 markets”.
    Markets,
    /// “82 stores”.
    Stores,
}

impl TerritoryWord {
    /// Every word by its name in a snapshot.
    pub const NAMES: [(&'static str, TerritoryWord); 5] = [
        ("countries", TerritoryWord::Countries),
        ("regions", TerritoryWord::Regions),
        ("territories", TerritoryWord::Territories),
        ("markets", TerritoryWord::Markets),
        ("stores", TerritoryWord::Stores),
    ];
}

/// How exact a reported number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    /// The number itself.
    Exact,
    /// The number or more.
    AtLeast,
    /// Near the number.
    About,
}

impl Qualifier {
    /// Every qualifier by its name in a snapshot.
    pub const NAMES: [(&'static str, Qualifier); 3] = [
        ("exact", Qualifier::Exact),
        ("at-least", Qualifier::AtLeast),
        ("about", Qualifier::About),
    ];
}
