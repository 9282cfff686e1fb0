//! What can be counted over territories from rows and histories.

use crate::song::{Chart, ChartId, Date, History, Moment, Peak, Rank, Row, Scope, Song, SourceId};

/// How the song stands on one chart in one place, from its row and its history together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing<'a> {
    pub scope: Scope,
    pub row: Option<&'a Row>,
    pub history: Option<&'a History>,
}

/// A count over territories; the worldwide list is never among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub number_one: usize,
    pub covered: usize,
}

impl Standing<'_> {
    /// The best rank that the row or the history knows.
    pub fn peak(&self) -> Option<Peak> {
        let row = self
            .row
            .into_iter()
            .flat_map(|row| [row.peak.map(|peak| peak.0), row.rank]);
        let history = self.history.map(|history| history.peak.0);
        row.flatten().chain(history).min().map(Peak)
    }

    /// Whether the song was No. 1 here; the date may be unknown.
    pub fn is_number_one(&self) -> bool {
        self.peak().is_some_and(|peak| peak.0.is_top())
    }

    /// When the peak was first reached, where that is recorded.
    pub fn peak_at(&self) -> Option<Moment> {
        let peak = self.peak()?.0;
        let row = self.row.and_then(|row| {
            let first = row.first_no1_at.filter(|_| peak.is_top());
            first.or(row
                .peak_at
                .filter(|_| row.peak.is_some_and(|p| p.0 == peak)))
        });
        row.or_else(|| self.history?.first_at(peak).map(Moment::Day))
    }

    /// The latest rank known, with its time where that is recorded: the row's, unless the history
    /// goes on after it.
    pub fn latest(&self) -> Option<(Rank, Option<Moment>)> {
        let last = self.history.and_then(|history| history.entries.last());
        let last = last.map(|entry| (entry.rank, Some(Moment::Day(entry.date))));
        let row = self.row.and_then(|row| Some((row.rank?, row.rank_at)));
        match (row, last) {
            (Some((_, Some(said))), Some((_, Some(ran)))) if ran.is_surely_after(said) => last,
            _ => row.or(last),
        }
    }

    /// Every source that stands behind this, each once.
    pub fn sources(&self) -> Vec<SourceId> {
        let mut sources: Vec<SourceId> = self.row.and_then(|row| row.source).into_iter().collect();
        for source in self.history.iter().flat_map(|history| &history.sources) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        sources
    }
}

impl Song {
    /// Every place that rows or histories of this chart speak of: peak first, then code.
    pub fn standings(&self, chart: ChartId) -> Vec<Standing<'_>> {
        // Of this chart alone, so that thousands of rows are not gone through for every place.
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.retain(|row| row.chart == chart);
        let mut histories: Vec<&History> = self.histories.iter().collect();
        histories.retain(|history| history.chart == chart);
        let scopes = rows.iter().map(|row| row.scope);
        let scopes = scopes.chain(histories.iter().map(|history| history.scope));
        let mut standings: Vec<Standing<'_>> = Vec::new();
        for scope in scopes {
            if !standings.iter().any(|standing| standing.scope == scope) {
                standings.push(Standing {
                    scope,
                    row: rows.iter().find(|row| row.scope == scope).copied(),
                    history: histories
                        .iter()
                        .find(|history| history.scope == scope)
                        .copied(),
                });
            }
        }
        let peak = |standing: &Standing| standing.peak().map_or(u16::MAX, |p| p.0.number());
        standings.sort_unstable_by_key(|standing| (peak(standing), standing.scope));
        standings
    }

    /// How the song stands on this chart in this place; empty where nothing is recorded.
    pub fn standing(&self, chart: ChartId, scope: Scope) -> Standing<'_> {
        let row = self
            .rows
            .iter()
            .find(|row| row.chart == chart && row.scope == scope);
        Standing {
            scope,
            row,
            history: self.history(chart, scope),
        }
    }

    /// The ranks over time on this chart in this place.
    pub fn history(&self, chart: ChartId, scope: Scope) -> Option<&History> {
        self.histories
            .iter()
            .find(|history| history.chart == chart && history.scope == scope)
    }

    /// How many territories of this chart are covered, and how many of them had a No. 1.
    pub fn tally(&self, chart: ChartId) -> Tally {
        let standings = self.standings(chart);
        let territories = || {
            standings
                .iter()
                .filter(|standing| standing.scope.territory().is_some())
        };
        Tally {
            covered: territories().count(),
            number_one: territories()
                .filter(|standing| standing.is_number_one())
                .count(),
        }
    }

    /// The charts that have something to show, in the snapshot's order.
    pub fn charts_with_standings(&self) -> Vec<(ChartId, &Chart)> {
        let spoken_of = |id: ChartId| {
            self.rows.iter().any(|row| row.chart == id)
                || self.histories.iter().any(|history| history.chart == id)
        };
        let charts = self.chart_ids().map(|id| (id, self.chart(id)));
        charts.filter(|(id, _)| spoken_of(*id)).collect()
    }

    /// The first and the last date of a chart's histories.
    pub fn span(&self, chart: ChartId) -> Option<(Date, Date)> {
        let on_chart = || {
            self.histories
                .iter()
                .filter(move |history| history.chart == chart)
        };
        let first = on_chart()
            .filter_map(|history| Some(history.entries.first()?.date))
            .min()?;
        let last = on_chart()
            .filter_map(|history| Some(history.entries.last()?.date))
            .max()?;
        Some((first, last))
    }
}
