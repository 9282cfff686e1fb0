//! Rank lines in one plot: rank 1 at the top, a break wherever the song left the chart.

use super::ticks::{DateTick, RankTick, axis_bottom, date_ticks, rank_ticks};
use super::time_axis::TimeAxis;
use crate::song::{Cadence, Date, Entry, History, Rank};
use std::fmt::{Display, Write};

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

/// The line of one history.
#[derive(Debug, Clone, PartialEq)]
pub struct RankLine {
    /// One list of points for each run.
    pub runs: Vec<Vec<Point>>,
    /// The first point at the peak.
    pub peak: Option<Point>,
    /// The vertical position of its name at the end of the line, where it overlaps no other name.
    pub name_y: f32,
}

impl RankLine {
    /// The `d` of an SVG path with a subpath for each run of two or more points, so that time off the chart is a gap.
    /// `position` returns the coordinates of a point.
    ///
    /// The card draws with whole numbers, since the wasm links no float formatting.
    pub fn path<N: Display>(&self, position: impl Fn(&Point) -> [N; 2]) -> String {
        let mut path = String::new();
        for run in self.runs.iter().filter(|run| run.len() > 1) {
            for (index, point) in run.iter().enumerate() {
                let command = if index == 0 { 'M' } else { 'L' };
                let [x, y] = position(point);
                // Writing into a string cannot fail.
                let _ = write!(path, "{command}{x} {y}");
            }
        }
        path
    }

    /// The points that are a run of their own and have no line.
    pub fn lone_points(&self) -> impl Iterator<Item = &Point> {
        self.runs.iter().filter(|run| run.len() == 1).flatten()
    }
}

/// One chart of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The horizontal position as a fraction of the width.
    pub x: f32,
    /// The vertical position as a fraction of the height.
    pub y: f32,
    /// The date of the chart.
    pub date: Date,
    /// The rank on it.
    pub rank: Rank,
}

/// A date with its position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day {
    /// The date.
    pub date: Date,
    /// The horizontal position as a fraction of the width.
    pub x: f32,
}

/// The width of a name on a phone, as a fraction of the plot's width.
const NAME_WIDTH: f32 = 0.12;
/// The height of a name, as a fraction of the plot's height.
const NAME_HEIGHT: f32 = 0.1;

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

impl RankLine {
    /// The end of the line, where its name is.
    pub fn end(&self) -> Option<&Point> {
        self.runs.last()?.last()
    }

    /// The point of a date.
    pub fn point_on(&self, date: Date) -> Option<&Point> {
        self.runs.iter().flatten().find(|point| point.date == date)
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

/// Moves the names of lines that end next to each other down until they do not overlap, and up again if the last one
/// would leave the plot.
fn separate_names(lines: &mut [RankLine]) {
    let ends: Vec<(f32, f32)> = lines
        .iter()
        .map(|line| line.end().map_or((0.0, 0.0), |end| (end.y, end.x)))
        .collect();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_unstable_by(|a, b| ends[*a].0.total_cmp(&ends[*b].0));
    let beside = |a: usize, b: usize| (ends[a].1 - ends[b].1).abs() < NAME_WIDTH;
    for (at, line) in order.iter().enumerate() {
        let above = order[..at].iter().filter(|other| beside(*line, **other));
        let free = above.map(|other| lines[*other].name_y + NAME_HEIGHT);
        lines[*line].name_y = free.fold(ends[*line].0, f32::max);
    }
    for (at, line) in order.iter().enumerate().rev() {
        let below = order[at + 1..]
            .iter()
            .filter(|other| beside(*line, **other));
        let free = below.map(|other| lines[*other].name_y - NAME_HEIGHT);
        lines[*line].name_y = free.fold(lines[*line].name_y.min(1.0), f32::min);
    }
}
