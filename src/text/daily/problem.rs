//! Why a snapshot does not support a post.

use std::fmt::{Display, Formatter, Result as FormatResult};

/// Why there is no post; displayed as a sentence without a full stop, which says what the snapshot lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPost {
    /// No rank of now is known, on the chart that is wanted or on any.
    NoRanks {
        /// The name of the chart that is wanted.
        chart: Option<String>,
    },
    /// No chart is of kind `streaming`, or none of them has ranks.
    NoStreamingRanks,
    /// The chart that is wanted is of another kind.
    NotStreaming {
        /// Its name.
        chart: String,
    },
    /// Nothing can be counted over territories, and nobody reports a count.
    NoCounts,
    /// There are no ranks, no claims and no milestones.
    Nothing,
    /// Nothing is reached for the first time.
    NoMilestones {
        /// What it was compared with: the day of the older snapshot.
        since: Option<String>,
        /// The snapshot's own day.
        at: String,
    },
    /// Hashtags and names are longer than the limit.
    TooLong {
        /// The length of the shortest text.
        length: usize,
        /// The limit.
        limit: usize,
    },
}

impl Display for NoPost {
    fn fmt(&self, f: &mut Formatter<'_>) -> FormatResult {
        match self {
            NoPost::NoRanks { chart: None } => f.write_str(
                "a list needs ranks, and no chart has any: rows need “rank”, or a chart a history; counts of peaks are of kind counts",
            ),
            NoPost::NoRanks { chart: Some(chart) } => write!(
                f,
                "a list needs ranks, and {chart} has none: its rows need “rank”, or it needs a history; counts of peaks are of kind counts"
            ),
            NoPost::NoStreamingRanks => f.write_str(
                "a post about a streaming chart needs one with ranks, and no chart of kind streaming has any",
            ),
            NoPost::NotStreaming { chart } => write!(
                f,
                "{chart} is not a chart of kind streaming; its ranks are of kind list"
            ),
            NoPost::NoCounts => f.write_str(
                "counts need rows or a history with territories, or a claim, and there is none",
            ),
            NoPost::Nothing => f.write_str(
                "a post needs ranks, claims or milestones, and there are none; “songcard import” adds them",
            ),
            NoPost::NoMilestones { since: Some(since), at } => write!(
                f,
                "nothing is reached for the first time between {since} and {at}: no No. 1, no peak, no milestone"
            ),
            NoPost::NoMilestones { since: None, at } => write!(
                f,
                "nothing is reached for the first time on {at}: no No. 1, no peak, no milestone; an older snapshot tells what is new since then"
            ),
            NoPost::TooLong { length, limit } => write!(
                f,
                "the shortest post would have {length} characters of {limit}; give fewer or shorter hashtags"
            ),
        }
    }
}

impl std::error::Error for NoPost {}
