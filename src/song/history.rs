//! Ranks over time on one chart in one territory, and the runs they make.

use std::cmp::Reverse;

use crate::song::{ChartId, Date, Peak, Rank, Scope, Song, SourceId};

/// One song's ranks on one chart in one place, all segments joined.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    pub chart: ChartId,
    pub scope: Scope,
    /// Dates on the chart, each once, in order; at least one.
    pub entries: Vec<Entry>,
    /// The best rank of them.
    pub peak: Peak,
    /// Dates on which the chart came out without the song, in order.
    pub absences: Vec<Date>,
    /// Dates on which nobody recorded the chart, in order.
    pub uncaptured: Vec<Date>,
    /// Each source of a segment once, in the order of the segments.
    pub sources: Vec<SourceId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub date: Date,
    pub rank: Rank,
}

/// Days from one chart to the next: 1 for a daily chart, 7 for a weekly one. At least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cadence(pub i32);

/// Entries that follow each other without a break.
pub type Run<'a> = &'a [Entry];

impl History {
    /// How many charts had the song at No. 1.
    pub fn at_number_one(&self) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.rank.is_top())
            .count()
    }

    /// What makes one history better than another: charts at No. 1, then the peak, then the length.
    pub fn merit(&self) -> (usize, Reverse<Rank>, usize) {
        (
            self.at_number_one(),
            Reverse(self.peak.0),
            self.entries.len(),
        )
    }

    /// The first date at this rank or better.
    pub fn first_at(&self, rank: Rank) -> Option<Date> {
        self.entries
            .iter()
            .find(|entry| entry.rank <= rank)
            .map(|entry| entry.date)
    }

    /// The entries cut where the song left the chart: at a gap of two cadences or more, unless
    /// nobody recorded the chart on any of the dates between. Without a cadence every entry is a
    /// run of its own.
    pub fn runs(&self, cadence: Option<Cadence>) -> Vec<Run<'_>> {
        let mut runs = Vec::new();
        let mut start = 0;
        for at in 1..=self.entries.len() {
            if at == self.entries.len() || self.breaks(at, cadence) {
                runs.push(&self.entries[start..at]);
                start = at;
            }
        }
        runs
    }

    fn breaks(&self, at: usize, cadence: Option<Cadence>) -> bool {
        let (before, after) = (self.entries[at - 1].date, self.entries[at].date);
        let Some(Cadence(days)) = cadence else {
            return true;
        };
        let gap = after.day_number() - before.day_number();
        let listed = |day| {
            let listed = self
                .uncaptured
                .binary_search_by_key(&day, |date| date.day_number());
            listed.is_ok()
        };
        let unseen = || {
            let between = before.day_number() + days..after.day_number();
            between.step_by(days as usize).all(listed)
        };
        gap / 2 >= days && !unseen()
    }
}

impl Song {
    /// The most frequent gap between successive dates of a chart over all territories, the
    /// smallest on a tie; unknown with a single date.
    pub fn cadence(&self, chart: ChartId) -> Option<Cadence> {
        let dates = self.dates(chart, true);
        Cadence::of(dates.into_iter().map(Date::day_number).collect())
    }
}

impl Cadence {
    /// The most frequent gap between these days, of which some may be the same; the smallest of
    /// equally frequent ones, and none with a single day.
    pub fn of(mut days: Vec<i32>) -> Option<Cadence> {
        days.sort_unstable();
        days.dedup();
        Cadence::most_frequent(days.windows(2).map(|pair| pair[1] - pair[0]).collect())
    }

    /// The most frequent of these gaps, the smallest of equally frequent ones.
    pub(super) fn most_frequent(mut gaps: Vec<i32>) -> Option<Cadence> {
        gaps.sort_unstable();
        let groups = gaps.chunk_by(|a, b| a == b);
        let most = groups.fold(None, |best: Option<&[i32]>, group| match best {
            Some(longest) if longest.len() >= group.len() => best,
            _ => Some(group),
        });
        most.map(|group| Cadence(group[0]))
    }
}
