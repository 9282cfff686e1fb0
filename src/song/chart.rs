//! Music charts, and how the song stood on one in one territory.

use crate::song::{Moment, Peak, Rank, Scope, SourceId};

/// The place of a chart in its song's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChartId(pub(crate) usize);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Lower-case words joined by hyphens.
    pub key: String,
    pub name: String,
    pub kind: ChartKind,
    /// How many places it has, where that is known.
    pub positions: Option<Rank>,
}

/// Whether a text can be a chart's key: `[a-z0-9]+(-[a-z0-9]+)*`, 64 characters at the most.
pub fn is_chart_key(id: &str) -> bool {
    let word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.len() <= 64 && id.split('-').all(word)
}

/// Who counts what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    National,
    Retailer,
    Streaming,
    Aggregate,
    FanComputed,
    Unknown,
}

impl ChartKind {
    /// Every kind, as a snapshot writes it.
    pub const NAMES: [(&'static str, ChartKind); 6] = [
        ("national", ChartKind::National),
        ("retailer", ChartKind::Retailer),
        ("streaming", ChartKind::Streaming),
        ("aggregate", ChartKind::Aggregate),
        ("fan-computed", ChartKind::FanComputed),
        ("unknown", ChartKind::Unknown),
    ];
}

/// How the song did in one territory on one chart, as a source says it. Has a peak, a rank or both.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub chart: ChartId,
    pub scope: Scope,
    pub peak: Option<Peak>,
    pub peak_at: Option<Moment>,
    pub first_no1_at: Option<Moment>,
    pub rank: Option<Rank>,
    pub rank_at: Option<Moment>,
    pub source: Option<SourceId>,
}
