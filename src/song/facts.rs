//! Every figure that can be counted on a chart: over all its territories, and in each place.

use super::{Cadence, ChartId, Date, Entry, Moment, Rank, Run, Scope, Song, Standing, Tally};

/// What can be counted on one chart. The worldwide list has its place and is in no count.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartFacts<'a> {
    pub cadence: Option<Cadence>,
    pub tally: Tally,
    /// The first date with the most territories at No. 1, and how many they were.
    pub most_at_number_one: Option<(Date, usize)>,
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
        let by_date = self.number_ones_by_date(chart).into_iter();
        let by_date = by_date.filter(|(_, count)| *count > 0);
        ChartFacts {
            cadence,
            tally: self.tally(chart),
            most_at_number_one: by_date
                .reduce(|best, next| if next.1 > best.1 { next } else { best }),
            places: standings
                .map(|standing| Facts::of(standing, cadence))
                .collect(),
        }
    }
}
