//! Music charts, and the ranks that a source reports of one in one place.

use crate::song::keyword::keywords;
use crate::song::{Date, Moment, Peak, Rank, Scope, SourceId};

/// The index of a chart in [`Song::charts`](crate::song::Song::charts).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChartId(pub(crate) usize);

/// A music chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Lower-case words joined by hyphens, see [`is_chart_key`].
    pub key: String,
    /// As the publisher of the chart calls it.
    pub name: String,
    /// Who counts what.
    pub kind: ChartKind,
    /// How many positions the chart has, where that is known.
    pub positions: Option<Rank>,
}

/// Whether a text can be a chart's key: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters.
///
/// ```
/// use songcard::song::is_chart_key;
///
/// assert!(is_chart_key("billboard-hot-100"));
/// assert!(!is_chart_key("Hot 100"));
/// ```
pub fn is_chart_key(id: &str) -> bool {
    let is_word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.len() <= 64 && id.split('-').all(is_word)
}

keywords! {
    /// Who counts what.
    pub enum ChartKind {
        /// A country's own chart, of sales and streams together.
        National = "national",
        /// What one shop sells.
        Retailer = "retailer",
        /// What one service streams.
        Streaming = "streaming",
        /// Several charts or services added up by a company.
        Aggregate = "aggregate",
        /// Several charts or services added up by fans.
        FanComputed = "fan-computed",
        /// The snapshot does not know.
        Unknown = "unknown",
    }
}

/// The ranks of the song on one chart in one place, as a source reports them. Has a peak, a rank or both.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartRow {
    /// The chart.
    pub chart: ChartId,
    /// The place.
    pub scope: Scope,
    /// The best rank.
    pub peak: Option<Peak>,
    /// When the peak was reached.
    pub peak_at: Option<Moment>,
    /// When the song was first at No. 1.
    pub first_no1_at: Option<Moment>,
    /// The rank at the time of `rank_at`.
    pub rank: Option<Rank>,
    /// When the song had the rank.
    pub rank_at: Option<Moment>,
    /// Who reports it.
    pub source: Option<SourceId>,
}

impl ChartRow {
    /// Its rank with the day, where that is known.
    pub fn dated_rank(&self) -> Option<(Date, Rank)> {
        Some((self.rank_at?.date()?, self.rank?))
    }
}
