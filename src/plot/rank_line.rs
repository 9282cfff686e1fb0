//! Rank lines over one another: rank 1 on top, a break wherever the song left the chart.

use super::ticks::{DateTick, RankTick, bottom, date_ticks, rank_ticks};
use super::time_line::TimeLine;
use crate::song::{Cadence, Date, Entry, History, Rank};

/// Lines with their axes. Fractions run from 0 at the left and top to 1 at the right and bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct RankPlot {
    /// One for each history, in their order.
    pub lines: Vec<RankLine>,
    pub ranks: Vec<RankTick>,
    pub dates: Vec<DateTick>,
    pub time: TimeLine,
    /// Every date on which one of the lines has a point, in order.
    pub days: Vec<Day>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct RankLine {
    /// One list of points for each run.
    pub runs: Vec<Vec<Point>>,
    /// The first point at the peak.
    pub peak: Option<Point>,
    /// The height of its name at the end of the line, apart from any other name.
    pub name_y: f32,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
    pub date: Date,
    pub rank: Rank,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day {
    pub date: Date,
    pub x: f32,
}

/// The room of a name: its width as a fraction of the plot's on a phone, and a line's height.
const NAME: (f32, f32) = (0.12, 0.1);

/// `besides` are dates that the time axis shall reach where they lie near a run.
pub fn rank_plot(histories: &[&History], cadence: Option<Cadence>, besides: &[Date]) -> RankPlot {
    let step = cadence.map_or(1, |cadence| cadence.0);
    let entries = || histories.iter().flat_map(|history| &history.entries);
    let worst = entries().map(|entry| entry.rank.number()).max();
    let bottom = bottom(worst.unwrap_or(1));
    let runs = histories.iter().flat_map(|history| history.runs(cadence));
    let runs = runs.filter_map(|run| Some((run.first()?.date, run.last()?.date)));
    let time = TimeLine::new(&runs.collect::<Vec<_>>(), besides, step);
    let y = |rank: u16| f32::from(rank - 1) / f32::from(bottom - 1);
    let point = |entry: &Entry| Point {
        // The axis holds every run.
        x: time.x(entry.date).unwrap_or(0.0),
        y: y(entry.rank.number()),
        date: entry.date,
        rank: entry.rank,
    };
    let lines = histories.iter().map(|history| {
        let runs = history.runs(cadence).into_iter();
        let runs: Vec<Vec<Point>> = runs.map(|run| run.iter().map(point).collect()).collect();
        let peak = history.peak.0;
        let peak = runs.iter().flatten().find(|point| point.rank == peak);
        RankLine {
            peak: peak.copied(),
            name_y: 0.0,
            runs,
        }
    });
    let mut lines: Vec<RankLine> = lines.collect();
    name_apart(&mut lines);
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
    /// Where the line ends, and its name stands.
    pub fn end(&self) -> Option<&Point> {
        self.runs.last()?.last()
    }

    pub fn at(&self, date: Date) -> Option<&Point> {
        self.runs.iter().flatten().find(|point| point.date == date)
    }
}

impl RankPlot {
    /// The place in `days` of the one that is nearest to a fraction of the width.
    pub fn nearest(&self, x: f32) -> usize {
        // Days are in order, so their distances fall to the nearest and then rise.
        let closer = |pair: &[Day]| (pair[1].x - x).abs() < (pair[0].x - x).abs();
        self.days.windows(2).take_while(|pair| closer(pair)).count()
    }
}

/// Names of lines that end side by side are moved down until they do not touch, and all of them up
/// again where the last would leave the plot.
fn name_apart(lines: &mut [RankLine]) {
    let ends = lines
        .iter()
        .map(|line| line.end().map_or((0.0, 0.0), |end| (end.y, end.x)));
    let ends: Vec<(f32, f32)> = ends.collect();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_unstable_by(|a, b| ends[*a].0.total_cmp(&ends[*b].0));
    let beside = |a: usize, b: usize| (ends[a].1 - ends[b].1).abs() < NAME.0;
    for (at, line) in order.iter().enumerate() {
        let above = order[..at].iter().filter(|other| beside(*line, **other));
        let free = above.map(|other| lines[*other].name_y + NAME.1);
        lines[*line].name_y = free.fold(ends[*line].0, f32::max);
    }
    for (at, line) in order.iter().enumerate().rev() {
        let below = order[at + 1..]
            .iter()
            .filter(|other| beside(*line, **other));
        let free = below.map(|other| lines[*other].name_y - NAME.1);
        lines[*line].name_y = free.fold(lines[*line].name_y.min(1.0), f32::min);
    }
}
