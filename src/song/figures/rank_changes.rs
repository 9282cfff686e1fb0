//! How the song has moved on its charts since an older snapshot.

use super::Standing;
use crate::song::{ChartId, Moment, Rank, Scope, Song};

/// What has changed in one place of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankChange {
    /// The chart.
    pub chart: ChartId,
    /// The place.
    pub scope: Scope,
    /// The change.
    pub step: RankStep,
}

/// How a rank has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankStep {
    /// No. 1 for the first time there.
    NewNumberOne,
    /// On the chart for the first time there, at its present rank or its peak.
    Entry(Rank),
    /// On the chart again.
    ReEntry(Rank),
    /// To a better rank.
    Rise(Rank, Rank),
    /// To a worse rank.
    Fall(Rank, Rank),
    /// No longer on the chart, from its last known rank.
    Exit(Rank),
    /// To a better peak; the present ranks are not known, or are equal.
    NewPeak(Rank, Rank),
}

/// Whether the song is on a chart.
#[derive(Clone, Copy, PartialEq)]
enum Present {
    /// At a rank.
    On(Rank),
    /// The newest chart is without the song, which was last at this rank.
    Off(Rank),
    /// Only its best rank is known.
    Unknown,
}

impl Song {
    /// The changes on every chart, one for each place at most: first the charts of this snapshot in their order, in each of them
    /// the best peak first. A place that the older snapshot lists and this one does not is no change.
    ///
    /// ```
    /// use songcard::{check::check, snapshot::Document, song::{RankStep, Song}};
    ///
    /// let song = |as_of: &str, ranks: &str| -> Song {
    ///     let document = format!(r#"{{
    ///         "version": 1, "asOf": "{as_of}",
    ///         "song": {{ "title": "Small", "artists": [{{ "name": "Somebody" }}] }},
    ///         "charts": [{{ "id": "weekly", "name": "Weekly", "kind": "national" }}],
    ///         "history": [{{ "chart": "weekly", "territory": "KR", "from": "2025-01-04", "every": "P7D", "ranks": {ranks} }}]
    ///     }}"#);
    ///     let document: Document = serde_json::from_str(&document).unwrap();
    ///     check(&document).song.unwrap()
    /// };
    /// let older = song("2025-01-04", "[7]");
    /// let changes = song("2025-01-11", "[7, 4]").rank_changes(&older);
    /// assert!(matches!(changes[0].step, RankStep::Rise(from, to) if from.number() == 7 && to.number() == 4));
    /// ```
    pub fn rank_changes(&self, older: &Song) -> Vec<RankChange> {
        let mut changes = Vec::new();
        for chart in self.chart_ids() {
            let same = self.same_chart_in(older, chart);
            let known = same.map_or(Vec::new(), |same| older.standings(same));
            for now in self.standings(chart) {
                let before = known.iter().find(|before| before.scope == now.scope);
                if let Some(step) = step(before, &now) {
                    let scope = now.scope;
                    changes.push(RankChange { chart, scope, step });
                }
            }
        }
        changes
    }
}

fn step(before: Option<&Standing>, now: &Standing) -> Option<RankStep> {
    let peak = now.peak()?.rank();
    let was_number_one = before.is_some_and(Standing::is_number_one);
    if now.is_number_one() && !was_number_one {
        return Some(RankStep::NewNumberOne);
    }
    let present_now = present(now);
    let Some(before) = before else {
        return match present_now {
            Present::On(rank) => Some(RankStep::Entry(rank)),
            Present::Unknown => Some(RankStep::Entry(peak)),
            Present::Off(_) => None,
        };
    };
    match (present(before), present_now) {
        (Present::Off(_), Present::On(rank)) => return Some(RankStep::ReEntry(rank)),
        (Present::On(rank), Present::Off(_)) => return Some(RankStep::Exit(rank)),
        (Present::On(from), Present::On(to)) if to < from => return Some(RankStep::Rise(from, to)),
        (Present::On(from), Present::On(to)) if to > from => return Some(RankStep::Fall(from, to)),
        _ => {}
    }
    let peak_before = before.peak()?.rank();
    (peak < peak_before).then_some(RankStep::NewPeak(peak_before, peak))
}

fn present(standing: &Standing) -> Present {
    let Some((rank, at)) = standing.latest() else {
        return Present::Unknown;
    };
    let off_at = standing.history.and_then(|history| {
        let last = history.entries().last()?.date;
        history.absences.last().filter(|off| **off > last).copied()
    });
    match off_at.map(Moment::Day) {
        Some(off) if at.is_none_or(|at| !at.is_surely_after(off)) => Present::Off(rank),
        _ => Present::On(rank),
    }
}
