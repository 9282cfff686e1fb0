//! All that is known of the song on one chart in one place.

use crate::song::{Cadence, ChartRow, Date, History, Moment, Peak, Rank, Scope, SourceId};

/// The row and the history of the song on one chart in one place, read together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing<'a> {
    /// The place.
    pub scope: Scope,
    /// What a source reports.
    pub row: Option<&'a ChartRow>,
    /// The ranks over time.
    pub history: Option<&'a History>,
}

impl Standing<'_> {
    /// The best rank in the row or the history.
    pub fn peak(&self) -> Option<Peak> {
        let row = self
            .row
            .into_iter()
            .flat_map(|row| [row.peak.map(|peak| peak.rank()), row.rank]);
        let history = self.history.map(|history| history.peak().rank());
        Peak::of(row.flatten().chain(history))
    }

    /// Whether the song was No. 1 here, with or without a known date.
    pub fn is_number_one(&self) -> bool {
        self.peak().is_some_and(|peak| peak.rank().is_top())
    }

    /// When the peak was first reached: as the row reports it, else by the history.
    pub fn peak_at(&self) -> Option<Moment> {
        let peak = self.peak()?.rank();
        let reported = self.row.and_then(|row| {
            let first_no1_at = row.first_no1_at.filter(|_| peak.is_top());
            let is_its_peak = row.peak.is_some_and(|own| own.rank() == peak);
            first_no1_at.or(row.peak_at.filter(|_| is_its_peak))
        });
        reported.or_else(|| self.history?.first_at(peak).map(Moment::Day))
    }

    /// The latest rank, with its time where that is known: the row's, unless the history goes on after it. A row's rank
    /// without a time is as of the snapshot, so it is the latest.
    ///
    /// Everything that shows a latest rank asks this, with a history or without.
    ///
    /// ```
    /// use songcard::{check::check, snapshot::Document};
    ///
    /// let document = r#"{
    ///     "version": 1, "asOf": "2025-12-31",
    ///     "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
    ///     "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
    ///     "performance": [{ "chart": "weekly", "territory": "KR", "rank": 4, "rankAt": "2025-01-07" }],
    ///     "history": [{ "chart": "weekly", "territory": "KR", "from": "2025-01-04", "every": "P7D",
    ///                   "ranks": [9, 2] }]
    /// }"#;
    /// let document: Document = serde_json::from_str(document).unwrap();
    /// let song = check(&document).song.unwrap();
    /// let row = &song.rows[0];
    /// let (rank, when) = song.standing(row.chart, row.scope).latest().unwrap();
    /// // The chart of 11 January is later than the row.
    /// assert_eq!((rank.number(), when.unwrap().to_string()), (2, "2025-01-11".to_owned()));
    /// ```
    pub fn latest(&self) -> Option<(Rank, Option<Moment>)> {
        let last_entry = self.history.and_then(|history| history.entries().last());
        let charted = last_entry.map(|entry| (entry.rank, Some(Moment::Day(entry.date))));
        let reported = self.row.and_then(|row| Some((row.rank?, row.rank_at)));
        match (reported, charted) {
            (Some((_, Some(row_at))), Some((_, Some(entry_at))))
                if entry_at.is_surely_after(row_at) =>
            {
                charted
            }
            _ => reported.or(charted),
        }
    }

    /// The rank on a day: of a chart of that day, else of the latest one before it that was still valid.
    pub fn rank_on(&self, day: Date, place_cadence: Cadence) -> Option<Rank> {
        let history = self.history;
        let has_entry = history.is_some_and(|history| history.has_entry_on(day));
        let reported = self.row.and_then(ChartRow::dated_rank);
        let reported_on_day = reported.filter(|(date, _)| *date == day && !has_entry);
        reported_on_day
            .map(|(_, rank)| rank)
            .or_else(|| history?.rank_on(day, place_cadence))
    }

    /// The sources of the row and the history, each once.
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
