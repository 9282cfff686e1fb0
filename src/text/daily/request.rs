//! What is wanted of a post.

use crate::song::{ChartId, ChartKind, Song};
use crate::text::PostLimit;

/// What a post is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DailyKind {
    /// The ranks of one chart by territory, the best first.
    List,
    /// In how many territories of one chart the song is No. 1, in the top 5, in the top 10.
    Counts,
    /// The ranks on a streaming service's chart, its worldwide list first, and streams that a source reports.
    Streaming,
    /// What is reached for the first time: a No. 1, a peak, a number of days or territories, a reported number.
    Milestones,
}

/// What is wanted of a post.
#[derive(Debug, Clone, Copy)]
pub struct DailyRequest<'a> {
    /// What it is about; `None` for what the snapshot supports.
    pub kind: Option<DailyKind>,
    /// The chart; `None` for the first that suits the kind, the card's own before the others.
    pub chart: Option<ChartId>,
    /// How long it may be.
    pub limit: PostLimit,
    /// An address for its end.
    pub url: Option<&'a str>,
    /// Hashtags for its end, without `#`.
    pub hashtags: &'a [String],
}

impl DailyRequest<'_> {
    pub(super) fn kind_for(&self, song: &Song) -> DailyKind {
        if let Some(kind) = self.kind {
            return kind;
        }
        let ranked = self
            .charts(song)
            .into_iter()
            .find(|chart| song.chart_day(*chart, None).is_some());
        match ranked.map(|chart| song.chart(chart).kind) {
            Some(ChartKind::Streaming) => DailyKind::Streaming,
            Some(_) => DailyKind::List,
            None if song.charts_with_standings().is_empty() && song.claims.is_empty() => {
                DailyKind::Milestones
            }
            None => DailyKind::Counts,
        }
    }

    /// The wanted chart, else the card's own and then the others.
    pub(super) fn charts(&self, song: &Song) -> Vec<ChartId> {
        if let Some(chart) = self.chart {
            return vec![chart];
        }
        let leading = song.leading_chart();
        let others = song.chart_ids().filter(|chart| Some(*chart) != leading);
        leading.into_iter().chain(others).collect()
    }
}
