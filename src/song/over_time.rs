//! A chart over time: how many territories were at the top together, date by date.

use super::{ChartId, Date, Song};

impl Song {
    /// How many territories were at No. 1 together on each date of the chart that a territory's history
    /// has, in order; the worldwide list is none.
    pub fn number_ones_by_date(&self, chart: ChartId) -> Vec<(Date, usize)> {
        let dates = self.dates(chart, false).into_iter();
        let mut tops: Vec<(Date, usize)> = dates.map(|date| (date, 0)).collect();
        for history in self
            .histories
            .iter()
            .filter(|history| history.chart == chart && history.scope.territory().is_some())
        {
            for entry in history.entries.iter().filter(|entry| entry.rank.is_top()) {
                let found = tops.binary_search_by_key(&entry.date, |(date, _)| *date);
                tops[found.unwrap_or_else(|at| at)].1 += 1;
            }
        }
        tops
    }

    /// Every date that histories of this chart have entries of, in order; of `all` of them also the
    /// dates without the song, and those of the worldwide list.
    pub(super) fn dates(&self, chart: ChartId, all: bool) -> Vec<Date> {
        let mut dates = Dates::default();
        for history in self
            .histories
            .iter()
            .filter(|history| history.chart == chart)
        {
            if all || history.scope.territory().is_some() {
                dates.add(&mut history.entries.iter().map(|entry| entry.date));
            }
            if all {
                dates.add(&mut history.absences.iter().copied());
            }
        }
        dates.0
    }
}

/// Dates in order, each once. Territories share nearly all of theirs: one after the other they are
/// found where the last one was, where a sort of all would look at each again and again.
#[derive(Default)]
struct Dates(Vec<Date>);

impl Dates {
    /// Adds dates that are in order.
    fn add(&mut self, dates: &mut dyn Iterator<Item = Date>) {
        let mut next = 0;
        for date in dates {
            if self.0.get(next) != Some(&date) {
                match self.0.binary_search(&date) {
                    Ok(at) => next = at,
                    Err(at) => {
                        self.0.insert(at, date);
                        next = at;
                    }
                }
            }
            next += 1;
        }
    }
}
