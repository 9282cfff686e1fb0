//! Charts, and counts over territories.

use crate::snapshot::kinds::{Id, Name, RankNumber, TerritoryCount, Time};
use crate::snapshot::record::{Flag, OneOf, record};
use crate::song::{ChartKind, Metric, Qualifier, TerritoryWord};

record! {
    /// A chart that facts are about.
    pub struct Chart {
        /// Lower-case words joined by hyphens: `billboard-hot-100`.
        id: Id,
        /// The name of the chart as its publisher writes it.
        name: Name,
        /// What the chart counts: sales and plays in a country (`national`), what one shop sold (`retailer`), what was
        /// played on one streaming service (`streaming`), several charts added up by its publisher’s own rules
        /// (`aggregate`), public figures added up by fans (`fan-computed`), or it is `unknown`.
        kind: OneOf<ChartKind>,
        /// How many positions the chart has.
        positions: Option<RankNumber>,
    }
}

record! {
    /// A count over territories, as reported.
    pub struct Claim {
        /// A name for the claim; nothing refers to it.
        id: Option<Id>,
        /// What was counted: territories where the song was No. 1, in the top 10, or on the chart at all.
        metric: OneOf<Metric>,
        /// The id of a chart.
        chart: Id,
        /// The count.
        value: TerritoryCount,
        /// The report's own word: `countries`, `regions`, `territories`, `markets`, `stores`.
        word: Option<OneOf<TerritoryWord>>,
        /// `exact` where absent.
        qualifier: Option<OneOf<Qualifier>>,
        /// When the report says that it was true.
        as_of: Time,
        /// Marks the card's headline.
        headline: Flag,
        /// The id of a source.
        source: Option<Id>,
        /// Whom the source names as its own source.
        attributed_to: Option<Name>,
    }
}
