//! Ranks on charts: in one row for each territory, and over time.

use crate::snapshot::kinds::{Id, RankNumber, Term, Time};
use crate::snapshot::record::{List, Ranks, record};

record! {
    /// How the song did in one territory on one chart.
    pub struct Performance {
        /// The id of a chart.
        chart: Id,
        /// An ISO 3166-1 alpha-2 code, `XK`, or `WW` for the chart’s worldwide list.
        territory: Term,
        /// The best rank reached; 1 is the top.
        peak: Option<RankNumber>,
        /// When it reached the peak.
        peak_at: Option<Time>,
        /// When it first was No. 1.
        first_no1_at: Option<Time>,
        /// The rank at `rankAt`, or at the snapshot's own time.
        rank: Option<RankNumber>,
        /// When it had `rank`.
        rank_at: Option<Time>,
        /// The id of a source.
        source: Option<Id>,
    }
}

record! {
    /// One segment of ranks over time: `from` + `every` + `ranks`, or `dates` + `ranks`.
    pub struct History {
        /// The id of a chart.
        chart: Id,
        /// An ISO 3166-1 alpha-2 code, `XK`, or `WW` for the chart’s worldwide list.
        territory: Term,
        /// The date of the first rank, with `every`.
        from: Option<Time>,
        /// `P1D` or `P7D`: an ISO 8601 duration in days.
        every: Option<Time>,
        /// The date of each rank, instead of `from` and `every`.
        dates: Option<List<Time, 400_000>>,
        /// `null` is a date on which the song was not on the chart.
        ranks: Ranks,
        /// Dates on which nobody recorded the chart.
        uncaptured: List<Time, 400_000>,
        /// The id of a source.
        source: Option<Id>,
    }
}
