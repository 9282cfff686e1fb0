//! Every figure that can be counted on a chart: over all its territories, and in each place.

use crate::song::{Cadence, ChartId, Date, Entry, Moment, Rank, Run, Scope, Song, Standing, Tally};

/// What can be counted on one chart. The worldwide list has its place and is in no count.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartFacts<'a> {
    pub cadence: Option<Cadence>,
    pub tally: Tally,
    /// The first date with the most charts that have the song at No. 1, and how many they were.
    pub most_on_one_date: Option<(Date, usize)>,
    /// The first date on which it was at No. 1 in the most territories: a chart of another day of the
    /// week counts as long as it is the one that is out.
    pub most_at_once: Option<(Date, usize)>,
    /// Every place that rows or histories speak of: peak first, then code.
    pub places: Vec<Facts<'a>>,
}

/// What can be counted in one place, in charts: days of a daily one, weeks of a weekly one. A row
/// without a history has a peak, and nothing to count.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts<'a> {
    pub standing: Standing<'a>,
    pub at_peak: usize,
    pub at_number_one: usize,
    pub in_top_ten: usize,
    pub runs: Vec<Run<'a>>,
    /// The largest steps between neighbours of one run, the earliest of equal ones.
    pub biggest_climb: Option<Step>,
    pub biggest_fall: Option<Step>,
}

/// From one rank to the next in the same run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The chart that the step led to.
    pub date: Date,
    /// At least 1.
    pub places: u16,
}

impl<'a> Facts<'a> {
    fn of(standing: Standing<'a>, cadence: Option<Cadence>) -> Facts<'a> {
        let mut facts = Facts {
            standing,
            at_peak: 0,
            at_number_one: 0,
            in_top_ten: 0,
            runs: Vec::new(),
            biggest_climb: None,
            biggest_fall: None,
        };
        let Some(history) = standing.history else {
            return facts;
        };
        let peak = standing.peak().map(|peak| peak.0);
        for entry in &history.entries {
            facts.at_peak += usize::from(Some(entry.rank) == peak);
            facts.at_number_one += usize::from(entry.rank.is_top());
            facts.in_top_ten += usize::from(entry.rank.number() <= 10);
        }
        facts.runs = history.runs(cadence);
        for run in &facts.runs {
            for pair in run.windows(2) {
                let (before, after) = (pair[0].rank, pair[1].rank);
                let date = pair[1].date;
                larger(&mut facts.biggest_climb, date, before, after);
                larger(&mut facts.biggest_fall, date, after, before);
            }
        }
        facts
    }

    /// The charts that had the song, in order.
    pub fn entries(&self) -> &'a [Entry] {
        self.standing
            .history
            .map_or(&[], |history| &history.entries)
    }

    /// When the peak was first reached: by the history where it holds the peak, else as the row
    /// says.
    pub fn peak_first_at(&self) -> Option<Moment> {
        let peak = self.standing.peak()?.0;
        let history = self.standing.history;
        let first = history.and_then(|history| history.first_at(peak));
        first.map(Moment::Day).or_else(|| self.standing.peak_at())
    }

    /// The rank of the last chart that had the song, else the one that the row says.
    pub fn latest(&self) -> Option<(Rank, Option<Moment>)> {
        let entry = self.entries().last();
        let entry = entry.map(|entry| (entry.rank, Some(Moment::Day(entry.date))));
        let row = || {
            self.standing
                .row
                .and_then(|row| Some((row.rank?, row.rank_at)))
        };
        entry.or_else(row)
    }

    /// How often the song came back after it had left the chart.
    pub fn re_entries(&self) -> usize {
        self.runs.len().saturating_sub(1)
    }

    /// The run with the most entries, the earliest of equal ones.
    pub fn longest_stay(&self) -> Option<Run<'a>> {
        let longer =
            |best: Run<'a>, next: Run<'a>| if next.len() > best.len() { next } else { best };
        self.runs.iter().copied().reduce(longer)
    }
}

/// Keeps a step from a lower place to a higher one where no earlier step was as large.
fn larger(best: &mut Option<Step>, date: Date, lower: Rank, higher: Rank) {
    let places = lower.number().saturating_sub(higher.number());
    if places > best.map_or(0, |best| best.places) {
        *best = Some(Step { date, places });
    }
}

impl Song {
    /// Every figure of one place of a chart.
    pub fn facts_in(&self, chart: ChartId, scope: Scope) -> Facts<'_> {
        Facts::of(self.standing(chart, scope), self.cadence(chart))
    }

    /// Every figure of a chart.
    pub fn facts(&self, chart: ChartId) -> ChartFacts<'_> {
        let cadence = self.cadence(chart);
        let standings = self.standings(chart).into_iter();
        let own = self.own_cadence(chart);
        let by_date = self.number_ones_by_date(chart, own);
        ChartFacts {
            cadence,
            tally: self.tally(chart),
            most_on_one_date: self.most_on_one_date(chart),
            most_at_once: self.most_at_once(chart, own, &by_date),
            places: standings
                .map(|standing| Facts::of(standing, cadence))
                .collect(),
        }
    }

    /// By the dates that rows and entries have, of territories.
    fn most_on_one_date(&self, chart: ChartId) -> Option<(Date, usize)> {
        let standings = self.standings(chart).into_iter();
        let territories = standings.filter(|standing| standing.scope.territory().is_some());
        let mut tops: Vec<Date> = Vec::new();
        for Standing { row, history, .. } in territories {
            let row = row.and_then(|row| row.dated_rank());
            let entries = history.map_or(&[][..], |history| &history.entries);
            let entries = entries.iter().map(|entry| (entry.date, entry.rank));
            let dated = row.into_iter().chain(entries);
            let dated = dated.filter(|(_, rank)| rank.is_top());
            let mut dates: Vec<Date> = dated.map(|(date, _)| date).collect();
            dates.sort_unstable();
            dates.dedup();
            tops.extend(dates);
        }
        tops.sort_unstable();
        let dates = tops.chunk_by(|a, b| a == b);
        let dates = dates.map(|same| (same[0], same.len()));
        dates.reduce(|best, next| if next.1 > best.1 { next } else { best })
    }
}
