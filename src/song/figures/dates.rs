//! The dates of a chart, and how often it is published.

use crate::song::{Cadence, ChartId, Date, Song};

impl Song {
    /// The most frequent gap between successive dates of a chart over all its places, the smallest of equally frequent
    /// ones; `None` with a single date.
    pub fn cadence(&self, chart: ChartId) -> Option<Cadence> {
        let dates = self.dates(chart, true);
        Cadence::of_days(dates.into_iter().map(Date::day_number).collect())
    }

    /// Days from one chart to the next in one place. It can be longer than [`Song::cadence`]: places may publish on
    /// different days of the week.
    pub fn place_cadence(&self, chart: ChartId) -> Cadence {
        let mut gaps = Vec::new();
        for history in self.histories_of(chart) {
            let entries = history.entries().iter().map(|entry| &entry.date);
            let dates = entries.chain(&history.absences);
            let mut days: Vec<i32> = dates.map(|date| date.day_number()).collect();
            days.sort_unstable();
            gaps.extend(days.windows(2).map(|pair| pair[1] - pair[0]));
        }
        Cadence::of_gaps(gaps)
            .or_else(|| self.cadence(chart))
            .unwrap_or(Cadence::DAILY)
    }

    /// The dates on which territories have entries on a chart, in order. With `all`, also the dates of the worldwide
    /// list and those of charts without the song.
    pub(super) fn dates(&self, chart: ChartId, all: bool) -> Vec<Date> {
        let mut dates = DateSet::default();
        for history in self.histories_of(chart) {
            if all || history.scope.territory().is_some() {
                dates.add(&mut history.entries().iter().map(|entry| entry.date));
            }
            if all {
                dates.add(&mut history.absences.iter().copied());
            }
        }
        dates.0
    }

    /// The dates on which rows of territories have a rank, in order.
    pub(super) fn dates_of_rows(&self, chart: ChartId) -> Vec<Date> {
        let mut dates: Vec<Date> = self
            .rows
            .iter()
            .filter(|row| row.chart == chart && row.scope.territory().is_some())
            .filter_map(|row| Some(row.dated_rank()?.0))
            .collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }
}

/// Dates in order, each once. Territories share most of their dates, so each is usually found right after the one
/// before; sorting all of them would compare each many times.
#[derive(Default)]
struct DateSet(Vec<Date>);

impl DateSet {
    /// Adds dates that are in order.
    fn add(&mut self, dates: &mut dyn Iterator<Item = Date>) {
        let mut next = 0;
        for date in dates {
            if self.0.get(next) != Some(&date) {
                match self.0.binary_search(&date) {
                    Ok(index) => next = index,
                    Err(index) => {
                        self.0.insert(index, date);
                        next = index;
                    }
                }
            }
            next += 1;
        }
    }
}
