//! A chart over time: how many territories were at the top together, date by date.

use super::{ChartId, Date, Song};

impl Song {
    /// How many territories were at No. 1 together on each date of the chart that a territory's history
    /// has, in order; the worldwide list is none.
    pub fn number_ones_by_date(&self, chart: ChartId) -> Vec<(Date, usize)> {
        let histories = self
            .histories
            .iter()
            .filter(|history| history.chart == chart && history.scope.territory().is_some());
        let entries = histories.flat_map(|history| &history.entries);
        let mut dates: Vec<(Date, bool)> = entries
            .map(|entry| (entry.date, entry.rank.is_top()))
            .collect();
        dates.sort_unstable();
        let same = dates.chunk_by(|a, b| a.0 == b.0);
        let tops = same.map(|same| (same[0].0, same.iter().filter(|(_, top)| *top).count()));
        tops.collect()
    }
}
