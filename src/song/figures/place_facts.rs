//! What can be counted of the song on one chart in one place.

use crate::song::{Cadence, Date, Entry, Rank, Run, Standing};

/// The counts of one place, in charts: days of a daily one, weeks of a weekly one. Without a history all counts are 0.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceFacts<'a> {
    /// The row and the history that are counted; the peak and the latest rank are its own.
    pub standing: Standing<'a>,
    /// Charts at the peak.
    pub at_peak: usize,
    /// Charts at No. 1.
    pub at_number_one: usize,
    /// Charts in the top 10.
    pub in_top_ten: usize,
    /// The history in runs, see [`History::runs`](crate::song::History::runs).
    pub runs: Vec<Run<'a>>,
    /// The largest climb from one chart to the next in a run, the earliest of equal ones.
    pub biggest_climb: Option<RankMove>,
    /// The largest fall from one chart to the next in a run, the earliest of equal ones.
    pub biggest_fall: Option<RankMove>,
}

/// A move from one rank to another between neighbouring charts of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankMove {
    /// The date of the later chart.
    pub date: Date,
    /// How many positions up or down, at least 1.
    pub positions: u16,
}

impl<'a> PlaceFacts<'a> {
    pub(super) fn of(standing: Standing<'a>, cadence: Option<Cadence>) -> PlaceFacts<'a> {
        let mut facts = PlaceFacts {
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
        let peak = standing.peak().map(|peak| peak.rank());
        for entry in history.entries() {
            facts.at_peak += usize::from(Some(entry.rank) == peak);
            facts.at_number_one += usize::from(entry.rank.is_top());
            facts.in_top_ten += usize::from(entry.rank.number() <= 10);
        }
        facts.runs = history.runs(cadence);
        for run in &facts.runs {
            for pair in run.windows(2) {
                let (before, after) = (pair[0].rank, pair[1].rank);
                let date = pair[1].date;
                keep_larger(&mut facts.biggest_climb, date, before, after);
                keep_larger(&mut facts.biggest_fall, date, after, before);
            }
        }
        facts
    }

    /// The charts that have the song, in order.
    pub fn entries(&self) -> &'a [Entry] {
        self.standing
            .history
            .map_or(&[], |history| history.entries())
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

/// Replaces the largest move so far by one between these ranks if that is larger.
fn keep_larger(largest: &mut Option<RankMove>, date: Date, worse: Rank, better: Rank) {
    let positions = worse.number().saturating_sub(better.number());
    if positions > largest.map_or(0, |largest| largest.positions) {
        *largest = Some(RankMove { date, positions });
    }
}
