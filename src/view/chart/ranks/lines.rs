//! The lines of a plot, and what they have on a date.

use crate::plot::RankPlot;
use crate::song::{Cadence, Date, Scope};

/// The lines of a plot, and whose they are.
pub(super) struct Lines {
    pub plot: RankPlot,
    /// The index of each line's series, and its place.
    pub series: Vec<(usize, Scope)>,
    pub cadence: Option<Cadence>,
}

impl Lines {
    /// Where a date is on the time axis, from 0 to 1; `None` for a date without a point.
    pub fn x(&self, date: Date) -> Option<f32> {
        let mut days = self.plot.days.iter();
        days.find(|day| day.date == date).map(|day| day.x)
    }

    /// The index of a date among those of the lines; the last where no date is chosen, or one without a point.
    pub fn index_of(&self, date: Option<Date>) -> usize {
        let days = &self.plot.days;
        let chosen = days.iter().position(|day| Some(day.date) == date);
        chosen.unwrap_or(days.len().saturating_sub(1))
    }
}
