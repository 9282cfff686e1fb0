//! A count over territories, as somebody reported it.

use crate::song::{ChartId, Moment, SourceId};

#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    pub metric: Metric,
    pub chart: ChartId,
    /// At least 1.
    pub value: u32,
    pub word: Word,
    pub qualifier: Qualifier,
    pub as_of: Moment,
    /// The snapshot marks it as the card's headline.
    pub headline: bool,
    pub source: Option<SourceId>,
    /// Whom the source names as its own source.
    pub attributed_to: Option<String>,
}

/// What was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metric {
    NumberOne,
    TopTen,
    Charted,
}

impl Metric {
    pub const NAMES: [(&'static str, Metric); 3] = [
        ("number-one-territories", Metric::NumberOne),
        ("top-10-territories", Metric::TopTen),
        ("charted-territories", Metric::Charted),
    ];
}

/// The report's own word for what it counted. What we count ourselves is called territories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    Countries,
    Regions,
    Territories,
    Markets,
    Stores,
}

impl Word {
    pub const NAMES: [(&'static str, Word); 5] = [
        ("countries", Word::Countries),
        ("regions", Word::Regions),
        ("territories", Word::Territories),
        ("markets", Word::Markets),
        ("stores", Word::Stores),
    ];
}

/// How exact a figure claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    Exact,
    AtLeast,
    About,
}

impl Qualifier {
    pub const NAMES: [(&'static str, Qualifier); 3] = [
        ("exact", Qualifier::Exact),
        ("at-least", Qualifier::AtLeast),
        ("about", Qualifier::About),
    ];
}
