//! A chart over time: how many territories were at the top together, date by date.

use crate::song::{Cadence, ChartId, Date, Rank, Song};

impl Song {
    /// How many territories were at No. 1 together on each date of the chart that a territory's history
    /// has, in order; the worldwide list is none. Where the chart came out without any of them for a
    /// while, the first such date stands for all.
    /// `own` is the chart's [`Song::own_cadence`].
    pub fn number_ones_by_date(&self, chart: ChartId, own: Cadence) -> Vec<(Date, usize)> {
        let histories = || {
            let histories = self.histories.iter();
            histories
                .filter(|history| history.chart == chart && history.scope.territory().is_some())
        };
        let mut tops: Vec<(Date, usize)> = Vec::new();
        for date in self.dates(chart, false) {
            let before = tops.last().map(|(before, _)| *before);
            let gone =
                before.filter(|before| (date.day_number() - before.day_number()) / 2 >= own.0);
            let gone = gone.and_then(|before| before.plus_days(own.0).ok());
            // A day that nobody recorded is not known to be without the song.
            let known = |date: &Date| {
                histories().all(|history| history.uncaptured.binary_search(date).is_err())
            };
            tops.extend(gone.filter(known).map(|date| (date, 0)));
            tops.push((date, 0));
        }
        for history in histories() {
            for (at, entry) in history.entries.iter().enumerate() {
                if entry.rank.is_top() {
                    let first = tops.partition_point(|(date, _)| *date < entry.date);
                    let until = history.holds_until(at, own);
                    let held = tops[first..].iter_mut();
                    let held = held
                        .take_while(|(date, _)| *date == entry.date || date.day_number() < until);
                    held.for_each(|(_, count)| *count += 1);
                }
            }
        }
        for date in self.dates_of_rows(chart) {
            if let Ok(at) = tops.binary_search_by_key(&date, |(date, _)| *date) {
                tops[at].1 = self.number_ones_on(chart, date, own);
            }
        }
        tops
    }

    /// The most territories that were at No. 1 together, and the first such date: one of these, which
    /// [`Song::number_ones_by_date`] has, or one that only rows speak of. `None` where nobody was.
    pub fn most_at_once(
        &self,
        chart: ChartId,
        own: Cadence,
        days: &[(Date, usize)],
    ) -> Option<(Date, usize)> {
        let of_rows = self.dates_of_rows(chart).into_iter();
        let of_rows = of_rows.map(|date| (date, self.number_ones_on(chart, date, own)));
        let all = days.iter().copied().chain(of_rows);
        all.filter(|(_, count)| *count > 0).reduce(|best, next| {
            let more = next.1 > best.1 || next.1 == best.1 && next.0 < best.0;
            if more { next } else { best }
        })
    }

    fn number_ones_on(&self, chart: ChartId, day: Date, own: Cadence) -> usize {
        let standings = self.standings(chart).into_iter();
        let territories = standings.filter(|standing| standing.scope.territory().is_some());
        territories
            .filter(|standing| standing.rank_on(day, own).is_some_and(Rank::is_top))
            .count()
    }

    /// The dates on which rows of territories have a rank, in order.
    fn dates_of_rows(&self, chart: ChartId) -> Vec<Date> {
        let rows = self.rows.iter();
        let rows = rows.filter(|row| row.chart == chart && row.scope.territory().is_some());
        let mut dates: Vec<Date> = rows.filter_map(|row| Some(row.dated_rank()?.0)).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
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
