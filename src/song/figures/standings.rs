//! The places of a chart, and the count over its territories.

use super::Standing;
use crate::song::{Chart, ChartId, ChartRow, Date, History, Scope, Song};

/// A count over the territories of a chart, without the worldwide list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Territories in which the song was No. 1.
    pub number_one: usize,
    /// Territories that rows or histories cover.
    pub covered: usize,
}

impl Song {
    /// Every place that rows or histories of this chart cover, by peak and then by code.
    pub fn standings(&self, chart: ChartId) -> Vec<Standing<'_>> {
        // Filtered once, because snapshots may have thousands of rows of other charts.
        let rows: Vec<&ChartRow> = self.rows.iter().filter(|row| row.chart == chart).collect();
        let histories: Vec<&History> = self.histories_of(chart).collect();
        let mut standings: Vec<Standing<'_>> = Vec::new();
        let row_scopes = rows.iter().map(|row| row.scope);
        let history_scopes = histories.iter().map(|history| history.scope);
        for scope in row_scopes.chain(history_scopes) {
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
        let peak = |standing: &Standing| {
            standing
                .peak()
                .map_or(u16::MAX, |peak| peak.rank().number())
        };
        standings.sort_unstable_by_key(|standing| (peak(standing), standing.scope));
        standings
    }

    /// The standings of territories alone, without the worldwide list.
    pub(super) fn territory_standings(&self, chart: ChartId) -> impl Iterator<Item = Standing<'_>> {
        self.standings(chart)
            .into_iter()
            .filter(|standing| standing.scope.territory().is_some())
    }

    /// The standing on this chart in this place; without row and history if the snapshot has neither.
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
        self.histories_of(chart)
            .find(|history| history.scope == scope)
    }

    pub(super) fn histories_of(&self, chart: ChartId) -> impl Iterator<Item = &History> {
        self.histories
            .iter()
            .filter(move |history| history.chart == chart)
    }

    /// How many territories of this chart are covered, and in how many the song was No. 1.
    ///
    /// ```
    /// use songcard::{check::check, snapshot::Document};
    ///
    /// let document = r#"{
    ///     "version": 1, "asOf": "2025-12-31",
    ///     "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
    ///     "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
    ///     "performance": [{ "chart": "weekly", "territory": "KR", "peak": 1 },
    ///                     { "chart": "weekly", "territory": "JP", "peak": 4 },
    ///                     { "chart": "weekly", "territory": "WW", "peak": 1 }]
    /// }"#;
    /// let document: Document = serde_json::from_str(document).unwrap();
    /// let song = check(&document).song.unwrap();
    /// let tally = song.tally(song.rows[0].chart);
    /// assert_eq!((tally.number_one, tally.covered), (1, 2));
    /// ```
    pub fn tally(&self, chart: ChartId) -> Tally {
        let mut tally = Tally {
            number_one: 0,
            covered: 0,
        };
        for standing in self.territory_standings(chart) {
            tally.covered += 1;
            tally.number_one += usize::from(standing.is_number_one());
        }
        tally
    }

    /// The charts that rows or histories cover, in the snapshot's order.
    pub fn charts_with_standings(&self) -> Vec<(ChartId, &Chart)> {
        let is_covered = |chart: ChartId| {
            self.rows.iter().any(|row| row.chart == chart)
                || self.histories_of(chart).next().is_some()
        };
        let charts = self.chart_ids().map(|id| (id, self.chart(id)));
        charts.filter(|(id, _)| is_covered(*id)).collect()
    }

    /// The first and the last date on which a history of this chart has the song.
    pub fn first_and_last_date(&self, chart: ChartId) -> Option<(Date, Date)> {
        let histories = || self.histories_of(chart);
        let first = histories().filter_map(|history| Some(history.entries().first()?.date));
        let last = histories().filter_map(|history| Some(history.entries().last()?.date));
        first.min().zip(last.max())
    }
}
