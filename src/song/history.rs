//! Ranks over time on one chart in one place, and the runs in them.

use crate::song::{Cadence, ChartId, Date, Peak, Rank, Scope, SourceId};
use std::cmp::Reverse;

/// The ranks of the song on one chart in one place, all segments of the snapshot joined.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// The chart.
    pub chart: ChartId,
    /// The place.
    pub scope: Scope,
    entries: Vec<Entry>,
    peak: Peak,
    /// Dates of charts without the song, in order.
    pub absences: Vec<Date>,
    /// Dates whose charts nobody recorded, in order.
    pub uncaptured: Vec<Date>,
    /// Each source of a segment once, in the order of the segments.
    pub sources: Vec<SourceId>,
}

/// One chart that has the song.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The date of the chart.
    pub date: Date,
    /// The song's rank on it.
    pub rank: Rank,
}

/// Entries that follow each other without a break.
pub type Run<'a> = &'a [Entry];

impl History {
    /// The history with these charts that have the song; `None` without any, and if they are not in the order of their
    /// dates, each once. Absences and uncaptured dates are empty.
    pub fn new(chart: ChartId, scope: Scope, entries: Vec<Entry>) -> Option<History> {
        let peak = Peak::of(entries.iter().map(|entry| entry.rank))?;
        let is_in_order = entries.is_sorted_by(|a, b| a.date < b.date);
        is_in_order.then_some(History {
            chart,
            scope,
            entries,
            peak,
            absences: Vec::new(),
            uncaptured: Vec::new(),
            sources: Vec::new(),
        })
    }

    /// The charts that have the song, by date, each date once; at least one.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The best rank of the entries.
    pub fn peak(&self) -> Peak {
        self.peak
    }

    /// How many charts have the song at No. 1.
    pub fn at_number_one(&self) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.rank.is_top())
            .count()
    }

    /// For comparing histories, the greater is the better: charts at No. 1, then the peak, then the length.
    pub fn quality(&self) -> (usize, Reverse<Rank>, usize) {
        (
            self.at_number_one(),
            Reverse(self.peak.rank()),
            self.entries.len(),
        )
    }

    /// The first date at this rank or a better one.
    pub fn first_at(&self, rank: Rank) -> Option<Date> {
        self.entries
            .iter()
            .find(|entry| entry.rank <= rank)
            .map(|entry| entry.date)
    }

    /// The entries, cut wherever the song left the chart: at a gap of two cadences or more, unless nobody recorded any
    /// of the charts in between. Without a cadence every entry is a run of its own.
    ///
    /// ```
    /// use songcard::{check::check, snapshot::Document};
    ///
    /// let document = r#"{
    ///     "version": 1, "asOf": "2025-12-31",
    ///     "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
    ///     "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
    ///     "history": [{ "chart": "weekly", "territory": "KR", "from": "2025-01-04", "every": "P7D",
    ///                   "ranks": [5, 1, 1, null, 8] }]
    /// }"#;
    /// let document: Document = serde_json::from_str(document).unwrap();
    /// let song = check(&document).song.unwrap();
    /// let history = &song.histories[0];
    /// let runs = history.runs(song.cadence(history.chart));
    /// assert_eq!(runs.iter().map(|run| run.len()).collect::<Vec<_>>(), [3, 1]);
    /// assert_eq!(history.at_number_one(), 2);
    /// ```
    pub fn runs(&self, cadence: Option<Cadence>) -> Vec<Run<'_>> {
        let mut runs = Vec::new();
        let mut start = 0;
        for index in 1..=self.entries.len() {
            if index == self.entries.len() || self.breaks_before(index, cadence) {
                runs.push(&self.entries[start..index]);
                start = index;
            }
        }
        runs
    }

    fn breaks_before(&self, index: usize, cadence: Option<Cadence>) -> bool {
        let (before, after) = (self.entries[index - 1].date, self.entries[index].date);
        let Some(days) = cadence.map(Cadence::days) else {
            return true;
        };
        let gap = after.day_number() - before.day_number();
        let is_uncaptured = |day| {
            self.uncaptured
                .binary_search_by_key(&day, |date| date.day_number())
                .is_ok()
        };
        let nothing_recorded = || {
            let between = before.day_number() + days..after.day_number();
            between.step_by(days as usize).all(is_uncaptured)
        };
        gap / 2 >= days && !nothing_recorded()
    }

    /// The rank of the latest chart on a day, which may be some days older. `None` if that chart is without the song
    /// or was not recorded.
    pub fn rank_on(&self, day: Date, place_cadence: Cadence) -> Option<Rank> {
        let after = self.entries.partition_point(|entry| entry.date <= day);
        let index = after.checked_sub(1)?;
        let Entry { date, rank } = self.entries[index];
        let is_valid = date == day || day.day_number() < self.valid_until(index, place_cadence);
        is_valid.then_some(rank)
    }

    /// The day number of the chart that replaced the entry at this index, with or without the song. A chart that is due
    /// and not recorded counts as one without.
    pub(super) fn valid_until(&self, index: usize, place_cadence: Cadence) -> i32 {
        let date = self.entries[index].date;
        let day = date.day_number();
        let next_entry = self
            .entries
            .get(index + 1)
            .map(|next| next.date.day_number())
            .filter(|next| (next - day) / 2 < place_cadence.days());
        let due = next_entry.unwrap_or(day.saturating_add(place_cadence.days()));
        let later_absences = self.absences.partition_point(|absent| *absent <= date);
        let absence = self.absences.get(later_absences);
        absence.map_or(due, |absent| absent.day_number().min(due))
    }

    /// Whether a chart of this very day has the song.
    pub(super) fn has_entry_on(&self, day: Date) -> bool {
        self.entries
            .binary_search_by_key(&day, |entry| entry.date)
            .is_ok()
    }
}
