//! Rank lines in one plot: rank 1 at the top, a break wherever the song left the chart.

use super::line_names::separate_names;
use super::rank_line::{Point, RankLine};
use super::ticks::{DateTick, RankTick, axis_bottom, date_ticks, rank_ticks};
use super::time_axis::TimeAxis;
use crate::song::{Cadence, Date, Entry, History, Rank};

/// Lines with their axes. Positions are fractions: 0 at the left and top, 1 at the right and bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct RankPlot {
    /// One for each history, in their order.
    pub lines: Vec<RankLine>,
    /// The named ranks.
    pub ranks: Vec<RankTick>,
    /// The named dates.
    pub dates: Vec<DateTick>,
    /// The time axis.
    pub time: TimeAxis,
    /// Every date on which one of the lines has a point, in order.
    pub days: Vec<Day>,
}

/// A date with its position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day {
    /// The date.
    pub date: Date,
    /// The horizontal position as a fraction of the width.
    pub x: f32,
}

/// The plot of these histories. `other_dates` are dates that the time axis also covers if they are near a run.
pub fn rank_plot(
    histories: &[&History],
    cadence: Option<Cadence>,
    other_dates: &[Date],
) -> RankPlot {
    let chart_days = cadence.map_or(1, Cadence::days);
    let entries = || histories.iter().flat_map(|history| history.entries());
    let worst = entries().map(|entry| entry.rank.number()).max();
    let bottom = axis_bottom(worst.unwrap_or(1));
    let runs: Vec<(Date, Date)> = histories
        .iter()
        .flat_map(|history| history.runs(cadence))
        .filter_map(|run| Some((run.first()?.date, run.last()?.date)))
        .collect();
    let time = TimeAxis::new(&runs, other_dates, chart_days);
    let y = |rank: u16| f32::from(rank - 1) / f32::from(bottom - 1);
    let point = |entry: &Entry| Point {
        // The axis covers every run.
        x: time.x(entry.date).unwrap_or(0.0),
        y: y(entry.rank.number()),
        date: entry.date,
        rank: entry.rank,
    };
    let line = |history: &&History| {
        let runs: Vec<Vec<Point>> = history
            .runs(cadence)
            .into_iter()
            .map(|run| run.iter().map(point).collect())
            .collect();
        let is_peak = |point: &&Point| point.rank == history.peak().rank();
        let peak = runs.iter().flatten().find(is_peak);
        RankLine {
            peak: peak.copied(),
            name_y: 0.0,
            runs,
        }
    };
    let mut lines: Vec<RankLine> = histories.iter().map(line).collect();
    separate_names(&mut lines);
    let ranks = rank_ticks(bottom).into_iter().filter_map(|rank| {
        Some(RankTick {
            rank: Rank::new(i64::from(rank)).ok()?,
            y: y(rank),
        })
    });
    let mut dates: Vec<Date> = entries().map(|entry| entry.date).collect();
    dates.sort_unstable();
    dates.dedup();
    let days = dates.into_iter().filter_map(|date| {
        Some(Day {
            date,
            x: time.x(date)?,
        })
    });
    RankPlot {
        lines,
        ranks: ranks.collect(),
        dates: date_ticks(&time),
        days: days.collect(),
        time,
    }
}

impl RankPlot {
    /// The index in `days` of the one nearest to a fraction of the width.
    pub fn nearest_day(&self, x: f32) -> usize {
        // Days are in order, so their distances decrease up to the nearest one and then increase.
        let closer = |pair: &[Day]| (pair[1].x - x).abs() < (pair[0].x - x).abs();
        self.days.windows(2).take_while(|pair| closer(pair)).count()
    }
}
