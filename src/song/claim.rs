//! A count over territories, as somebody reported it.

use crate::song::keyword::keywords;
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

keywords! {
    /// What was counted.
    #[derive(PartialOrd, Ord)]
    pub enum Metric {
        /// Territories in which the song was at No. 1.
        NumberOne = "number-one-territories",
        /// Territories in which the song was in the top 10.
        TopTen = "top-10-territories",
        /// Territories in which the song was on the chart.
        Charted = "charted-territories",
    }
}

keywords! {
    /// The word that a report uses for what it counts. What Songcard counts itself is called territories.
    pub enum TerritoryWord {
        /// “82 countries”.
        Countries = "countries",
        /// “82 regions”.
        Regions = "regions",
        /// “82 territories”.
        Territories = "territories",
        /// “82 markets”.
        Markets = "markets",
        /// “82 stores”.
        Stores = "stores",
    }
}

keywords! {
    /// How exact a reported number is.
    pub enum Qualifier {
        /// The number itself.
        Exact = "exact",
        /// The number or more.
        AtLeast = "at-least",
        /// Near the number.
        About = "about",
    }
}
