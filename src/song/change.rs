//! What is new in a song since an older snapshot of it.

use crate::song::{ChartId, Metric, Moment, Peak, Rank, Scope, Song};

/// Only what was gained; nothing of it where both say the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// When the older one was true.
    pub since: Moment,
    /// Places that a chart speaks of for the first time, by the chart; the worldwide list is among them
    /// and in no count.
    pub places: Vec<(ChartId, Scope)>,
    /// The milestones that there were not, by their places in the snapshot.
    pub milestones: Vec<usize>,
    /// The best rank of the leading chart, where it was worse.
    pub peak: Option<(Rank, Rank)>,
    /// The number of the leading claim, where the older one leads with a smaller of the same metric.
    pub claim: Option<(Metric, u32, u32)>,
}

impl Change {
    /// How many territories are new on any chart, each once.
    pub fn territories(&self) -> usize {
        let mut scopes: Vec<Scope> = self.places.iter().map(|(_, scope)| *scope).collect();
        scopes.retain(|scope| scope.territory().is_some());
        scopes.sort_unstable();
        scopes.dedup();
        scopes.len()
    }
}

impl Song {
    /// What is new since an older snapshot; `None` where nothing is, or the other is not older.
    pub fn since(&self, older: &Song) -> Option<Change> {
        if !self.as_of.is_surely_after(older.as_of) {
            return None;
        }
        let counterpart = |id: ChartId| {
            let same = |other: &ChartId| older.chart(*other).key == self.chart(id).key;
            older.chart_ids().find(same)
        };
        let mut places = Vec::new();
        for chart in self.chart_ids() {
            let known = counterpart(chart).map_or(Vec::new(), |other| older.standings(other));
            let new = self
                .standings(chart)
                .into_iter()
                .map(|standing| standing.scope);
            let new = new.filter(|scope| !known.iter().any(|known| known.scope == *scope));
            places.extend(new.map(|scope| (chart, scope)));
        }
        let was = |milestone| {
            older
                .milestones
                .iter()
                .any(|other| other.is_same(milestone))
        };
        let milestones = self.milestones.iter().enumerate();
        let milestones = milestones.filter(|(_, one)| !was(one));
        let milestones: Vec<usize> = milestones.map(|(at, _)| at).collect();
        let best = |song: &Song, chart| {
            let standings = song.standings(chart);
            let peaks = standings.iter().filter_map(|standing| standing.peak());
            peaks.map(|Peak(rank)| rank).min()
        };
        let leading = self.leading_chart();
        let before = leading
            .and_then(counterpart)
            .and_then(|chart| best(older, chart));
        let now = leading.and_then(|chart| best(self, chart));
        let claims = [older, self].map(|song| song.claims.iter().find(|claim| claim.headline));
        let claim = match claims {
            [Some(old), Some(new)] if old.metric == new.metric && old.value < new.value => {
                Some((new.metric, old.value, new.value))
            }
            _ => None,
        };
        let change = Change {
            since: older.as_of,
            places,
            milestones,
            peak: before.zip(now).filter(|(before, now)| now < before),
            claim,
        };
        let any = !change.places.is_empty() || !change.milestones.is_empty();
        (any || change.peak.is_some() || claim.is_some()).then_some(change)
    }
}
