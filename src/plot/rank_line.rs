//! The rank line of one history: rank 1 on top, a break wherever the song left the chart.

use crate::song::{Cadence, Date, History, Rank};

/// A line with its axes. Fractions run from 0 at the left and top to 1 at the right and bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct RankLine {
    /// One list of points for each run.
    pub runs: Vec<Vec<Point>>,
    pub ranks: Vec<RankTick>,
    pub dates: Vec<DateTick>,
    /// The first point at the peak.
    pub peak: Option<Point>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
    pub date: Date,
    pub rank: Rank,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankTick {
    pub rank: Rank,
    pub y: f32,
}

/// The first day of a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DateTick {
    pub date: Date,
    pub x: f32,
}

/// The bottom of the rank axis is the first of these that holds the worst rank.
const BOTTOMS: [u16; 9] = [10, 20, 30, 50, 75, 100, 200, 500, 1000];
/// No more than this many months or years are named under a line.
const MOST_DATE_TICKS: usize = 5;

pub fn rank_line(history: &History, cadence: Option<Cadence>) -> RankLine {
    let worst = history
        .entries
        .iter()
        .map(|entry| entry.rank.number())
        .max()
        .unwrap_or(1);
    let bottom = BOTTOMS
        .into_iter()
        .find(|bottom| *bottom >= worst)
        .unwrap_or(worst);
    let first = history
        .entries
        .first()
        .map_or(0, |entry| entry.date.day_number());
    let last = history
        .entries
        .last()
        .map_or(0, |entry| entry.date.day_number());
    let x = |date: Date| {
        if last == first {
            0.5
        } else {
            (date.day_number() - first) as f32 / (last - first) as f32
        }
    };
    let y = |rank: u16| f32::from(rank - 1) / f32::from(bottom - 1);
    let point = |entry: &crate::song::Entry| Point {
        x: x(entry.date),
        y: y(entry.rank.number()),
        date: entry.date,
        rank: entry.rank,
    };
    let runs: Vec<Vec<Point>> = history
        .runs(cadence)
        .into_iter()
        .map(|run| run.iter().map(point).collect())
        .collect();
    let peak = runs
        .iter()
        .flatten()
        .find(|point| point.rank == history.peak().0)
        .copied();
    let ranks = rank_ticks(bottom).into_iter();
    let ranks = ranks
        .filter_map(|rank| {
            Some(RankTick {
                rank: Rank::new(i64::from(rank)).ok()?,
                y: y(rank),
            })
        })
        .collect();
    let dates = match (history.entries.first(), history.entries.last()) {
        (Some(first), Some(last)) => month_starts(first.date, last.date),
        _ => Vec::new(),
    };
    RankLine {
        runs,
        ranks,
        peak,
        dates: dates
            .into_iter()
            .map(|date| DateTick { date, x: x(date) })
            .collect(),
    }
}

fn rank_ticks(bottom: u16) -> Vec<u16> {
    match bottom {
        10 => vec![1, 5, 10],
        20 => vec![1, 10, 20],
        30 => vec![1, 10, 20, 30],
        75 => vec![1, 25, 50, 75],
        _ => vec![1, bottom / 5, bottom / 2, bottom],
    }
}

/// Firsts of months between two dates, at the closest step that keeps them few.
fn month_starts(first: Date, last: Date) -> Vec<Date> {
    let month = |date: Date| u32::from(date.year) * 12 + u32::from(date.month) - 1;
    let start = month(first) + u32::from(first.day > 1);
    let end = month(last);
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];
    let at = |step: u32| (start..=end).filter(move |month| month.is_multiple_of(step));
    let step = steps
        .into_iter()
        .find(|step| at(*step).count() <= MOST_DATE_TICKS)
        .unwrap_or(480);
    let dates =
        at(step).filter_map(|month| Date::new((month / 12) as u16, (month % 12 + 1) as u8, 1).ok());
    dates.collect()
}
