//! The lines of a plot, and which of their days is shown.

use crate::plot::RankPlot;
use crate::song::{Cadence, Scope};
use crate::view::state::State;
use leptos::prelude::Get;

/// The lines of a plot, and whose they are.
pub(super) struct ShownLines {
    pub plot: RankPlot,
    /// The index of each line's series, and its place.
    pub series: Vec<(usize, Scope)>,
    pub cadence: Option<Cadence>,
}

impl ShownLines {
    /// The index of the chosen day. The day of the board, where it is shown as of one, comes first; of a day without a
    /// chart, the chart before is valid. `None` where no day is chosen, or one of another chart.
    pub fn chosen(&self, state: State) -> Option<usize> {
        let days = &self.plot.days;
        let at = state.rank_lines.at.get();
        match state.day.get() {
            Some(board) => {
                let after = days.partition_point(|day| day.date <= board);
                Some(after.saturating_sub(1))
            }
            None => days.iter().position(|day| Some(day.date) == at),
        }
    }

    /// The index of the day whose ranks are shown: the chosen one, else the last.
    pub fn shown(&self, state: State) -> usize {
        self.chosen(state).unwrap_or(self.last())
    }

    /// The index of the last day.
    pub fn last(&self) -> usize {
        self.plot.days.len().saturating_sub(1)
    }
}
