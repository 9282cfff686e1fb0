//! How many territories have the song at No. 1, date by date.

use super::Standing;
use crate::song::{Cadence, ChartId, Date, Rank, Song};

impl Song {
    /// How many territories had the song at No. 1 at once, for each date of the chart on which a territory has an
    /// entry, in order. Where the chart came out without any of them for a while, the first such date is listed once,
    /// with 0. `place_cadence` is [`Song::place_cadence`].
    pub fn number_ones_by_date(
        &self,
        chart: ChartId,
        place_cadence: Cadence,
    ) -> Vec<(Date, usize)> {
        let mut counts = self.dates_to_count(chart, place_cadence);
        let histories = self.histories_of(chart);
        for history in histories.filter(|history| history.scope.territory().is_some()) {
            for (index, entry) in history.entries().iter().enumerate() {
                if entry.rank.is_top() {
                    let first = counts.partition_point(|(date, _)| *date < entry.date);
                    let until = history.valid_until(index, place_cadence);
                    let is_valid = |date: Date| date == entry.date || date.day_number() < until;
                    counts[first..]
                        .iter_mut()
                        .take_while(|(date, _)| is_valid(*date))
                        .for_each(|(_, count)| *count += 1);
                }
            }
        }
        for date in self.dates_of_rows(chart) {
            if let Ok(index) = counts.binary_search_by_key(&date, |(date, _)| *date) {
                counts[index].1 = self.number_ones_on(chart, date, place_cadence);
            }
        }
        counts
    }

    /// The dates of [`Song::number_ones_by_date`], each with 0.
    fn dates_to_count(&self, chart: ChartId, place_cadence: Cadence) -> Vec<(Date, usize)> {
        // A date that nobody recorded is not known to be without the song.
        let is_recorded = |date: &Date| {
            self.histories_of(chart)
                .filter(|history| history.scope.territory().is_some())
                .all(|history| history.uncaptured.binary_search(date).is_err())
        };
        let mut dates: Vec<(Date, usize)> = Vec::new();
        for date in self.dates(chart, false) {
            let first_without = dates
                .last()
                .map(|(before, _)| *before)
                .filter(|before| {
                    (date.day_number() - before.day_number()) / 2 >= place_cadence.days()
                })
                .and_then(|before| before.plus_days(place_cadence.days()).ok())
                .filter(is_recorded);
            dates.extend(first_without.map(|date| (date, 0)));
            dates.push((date, 0));
        }
        dates
    }

    /// The greatest number of territories at No. 1 at once, and its first date. `by_date` is
    /// [`Song::number_ones_by_date`]; dates that only rows have are added. `None` if the song was No. 1 nowhere.
    pub fn most_at_once(
        &self,
        chart: ChartId,
        place_cadence: Cadence,
        by_date: &[(Date, usize)],
    ) -> Option<(Date, usize)> {
        let of_rows = self
            .dates_of_rows(chart)
            .into_iter()
            .map(|date| (date, self.number_ones_on(chart, date, place_cadence)));
        let all = by_date.iter().copied().chain(of_rows);
        all.filter(|(_, count)| *count > 0).reduce(|best, next| {
            let is_better = next.1 > best.1 || next.1 == best.1 && next.0 < best.0;
            if is_better { next } else { best }
        })
    }

    fn number_ones_on(&self, chart: ChartId, day: Date, place_cadence: Cadence) -> usize {
        let is_top = |standing: &Standing| {
            standing
                .rank_on(day, place_cadence)
                .is_some_and(Rank::is_top)
        };
        self.territory_standings(chart).filter(is_top).count()
    }

    /// The greatest number of territories at No. 1 on charts of one date, and the first such date.
    pub(super) fn most_on_one_date(&self, chart: ChartId) -> Option<(Date, usize)> {
        let mut tops: Vec<Date> = Vec::new();
        for Standing { row, history, .. } in self.territory_standings(chart) {
            let reported = row.and_then(|row| row.dated_rank());
            let entries = history.map_or(&[][..], |history| history.entries());
            let charted = entries.iter().map(|entry| (entry.date, entry.rank));
            let dated = reported.into_iter().chain(charted);
            let at_top = dated.filter(|(_, rank)| rank.is_top());
            let mut dates: Vec<Date> = at_top.map(|(date, _)| date).collect();
            dates.sort_unstable();
            dates.dedup();
            tops.extend(dates);
        }
        tops.sort_unstable();
        tops.chunk_by(|a, b| a == b)
            .map(|same| (same[0], same.len()))
            .reduce(|best, next| if next.1 > best.1 { next } else { best })
    }
}
