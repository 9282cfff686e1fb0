//! What is new in a song since an older snapshot of it.

use crate::song::{ChartId, Metric, Moment, Peak, Rank, Scope, Song};

/// What a snapshot has gained over an older one.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// When the older snapshot was true.
    pub since: Moment,
    /// Places that are new on a chart, the worldwide list included.
    pub places: Vec<(ChartId, Scope)>,
    /// New milestones, as indexes in [`Song::milestones`].
    pub milestones: Vec<usize>,
    /// The best rank on the leading chart before and now, where it is better now.
    pub peak: Option<(Rank, Rank)>,
    /// The value of the headline claim before and now, where both snapshots mark a claim of this metric and it has
    /// grown.
    pub claim: Option<(Metric, u32, u32)>,
}

impl Change {
    /// How many territories are new on any chart, each counted once.
    pub fn territories(&self) -> usize {
        let mut scopes: Vec<Scope> = self.places.iter().map(|(_, scope)| *scope).collect();
        scopes.retain(|scope| scope.territory().is_some());
        scopes.sort_unstable();
        scopes.dedup();
        scopes.len()
    }

    fn is_empty(&self) -> bool {
        self.places.is_empty()
            && self.milestones.is_empty()
            && self.peak.is_none()
            && self.claim.is_none()
    }
}

impl Song {
    /// What is new since an older snapshot; `None` if nothing is, or if the other snapshot is not surely older.
    ///
    /// ```
    /// use songcard::{check::check, snapshot::Document, song::Song};
    ///
    /// let song = |as_of: &str, rows: &str| -> Song {
    ///     let document = format!(r#"{{
    ///         "version": 1, "asOf": "{as_of}",
    ///         "song": {{ "title": "Small", "artists": [{{ "name": "Somebody" }}] }},
    ///         "charts": [{{ "id": "weekly", "name": "Weekly", "kind": "national" }}],
    ///         "performance": [{rows}]
    ///     }}"#);
    ///     let document: Document = serde_json::from_str(&document).unwrap();
    ///     check(&document).song.unwrap()
    /// };
    /// let korea = r#"{ "chart": "weekly", "territory": "KR", "peak": 2 }"#;
    /// let japan = r#"{ "chart": "weekly", "territory": "JP", "peak": 1 }"#;
    /// let older = song("2025-01-01", korea);
    /// let newer = song("2025-02-01", &format!("{korea}, {japan}"));
    /// let change = newer.since(&older).unwrap();
    /// assert_eq!(change.territories(), 1);
    /// let (before, now) = change.peak.unwrap();
    /// assert_eq!((before.number(), now.number()), (2, 1));
    /// ```
    pub fn since(&self, older: &Song) -> Option<Change> {
        if !self.as_of.is_surely_after(older.as_of) {
            return None;
        }
        let [before, now] = self.leading_peaks(older);
        let change = Change {
            since: older.as_of,
            places: self.new_places(older),
            milestones: self.new_milestones(older),
            peak: before.zip(now).filter(|(before, now)| now < before),
            claim: self.grown_headline_claim(older),
        };
        (!change.is_empty()).then_some(change)
    }

    fn new_places(&self, older: &Song) -> Vec<(ChartId, Scope)> {
        let mut places = Vec::new();
        for chart in self.chart_ids() {
            let same = self.same_chart_in(older, chart);
            let known = same.map_or(Vec::new(), |same| older.standings(same));
            let is_known = |scope| known.iter().any(|standing| standing.scope == scope);
            let scopes = self.standings(chart).into_iter().map(|new| new.scope);
            places.extend(
                scopes
                    .filter(|scope| !is_known(*scope))
                    .map(|scope| (chart, scope)),
            );
        }
        places
    }

    /// The milestones that an older snapshot does not have, as indexes in [`Song::milestones`].
    pub fn new_milestones(&self, older: &Song) -> Vec<usize> {
        let is_new = |index: &usize| {
            let milestone = &self.milestones[*index];
            let mut known = older.milestones.iter();
            !known.any(|known| known.is_same_event(milestone))
        };
        (0..self.milestones.len()).filter(is_new).collect()
    }

    /// The best ranks on the leading chart, before and now.
    fn leading_peaks(&self, older: &Song) -> [Option<Rank>; 2] {
        let best = |song: &Song, chart| {
            let standings = song.standings(chart);
            let peaks = standings.iter().filter_map(|standing| standing.peak());
            peaks.map(Peak::rank).min()
        };
        let leading = self.leading_chart();
        let same = leading.and_then(|chart| self.same_chart_in(older, chart));
        [
            same.and_then(|chart| best(older, chart)),
            leading.and_then(|chart| best(self, chart)),
        ]
    }

    fn grown_headline_claim(&self, older: &Song) -> Option<(Metric, u32, u32)> {
        let [old, new] = [older, self].map(|song| song.claims.iter().find(|claim| claim.headline));
        let (old, new) = old.zip(new)?;
        let has_grown = old.metric == new.metric && old.value < new.value;
        has_grown.then_some((new.metric, old.value, new.value))
    }

    /// The chart of another snapshot with the key of this one.
    pub fn same_chart_in(&self, other: &Song, chart: ChartId) -> Option<ChartId> {
        let is_same = |id: &ChartId| other.chart(*id).key == self.chart(chart).key;
        other.chart_ids().find(is_same)
    }
}
