//! The time axis, without the years in which the song was not on the chart.
//!
//! A song that comes back every winter would otherwise be a row of dots on an axis of thirty empty years. So each stretch
//! is as wide as its length, and a narrow break marks what is left out.

use crate::song::Date;

/// An axis from the earliest date at 0 to the latest at 1.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeAxis {
    /// In order; at least one, unless there are no dates.
    pub stretches: Vec<Stretch>,
    /// Days that are added to each stretch, so that a single date has some width next to a break.
    margin_days: i32,
}

/// A part of the axis without a break.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    /// The first date.
    pub first: Date,
    /// The last date.
    pub last: Date,
    /// The position of its begin, as a fraction of the axis.
    pub left: f32,
    /// The position of its end, as a fraction of the axis.
    pub right: f32,
}

/// The greatest width of a break, as a fraction of the axis.
const MAX_BREAK: f32 = 0.05;
/// The greatest width of all breaks together.
const MAX_ALL_BREAKS: f32 = 0.3;
/// How many charts apart dates are still near each other.
const NEAR_CHARTS: i32 = 8;

impl TimeAxis {
    /// The axis for these runs, each from its first to its last date, and for other dates near one of them. `chart_days`
    /// is the number of days from one chart to the next.
    ///
    /// A gap becomes a break if it is longer than twice the longest run, than a quarter of all the time on the chart, and
    /// than eight charts. So the gaps within one season keep their width.
    pub(super) fn new(runs: &[(Date, Date)], other_dates: &[Date], chart_days: i32) -> TimeAxis {
        let days =
            |(first, last): &(Date, Date)| last.day_number() - first.day_number() + chart_days;
        let lengths = || {
            merged(runs.to_vec(), chart_days)
                .into_iter()
                .map(|run| days(&run))
        };
        let longest_run = lengths().max().unwrap_or(0);
        let longest_gap = (2 * longest_run)
            .max(lengths().sum::<i32>() / 4)
            .max(NEAR_CHARTS * chart_days);
        let is_near = |date: &Date| {
            let (day, reach) = (date.day_number(), NEAR_CHARTS * chart_days);
            let reaches = |(first, last): &(Date, Date)| {
                (first.day_number() - reach..=last.day_number() + reach).contains(&day)
            };
            runs.iter().any(reaches)
        };
        let near_dates = other_dates.iter().filter(|date| is_near(date));
        let ranges = runs
            .iter()
            .copied()
            .chain(near_dates.map(|date| (*date, *date)));
        let ranges = merged(ranges.collect(), longest_gap);
        let margin_days = if ranges.len() > 1 { chart_days } else { 0 };
        let length = |range: &(Date, Date)| (days(range) - chart_days + margin_days) as f32;
        let whole: f32 = ranges.iter().map(length).sum();
        let breaks = ranges.len().saturating_sub(1) as f32;
        let break_width = MAX_BREAK.min(MAX_ALL_BREAKS / breaks.max(1.0));
        let mut left = 0.0;
        let stretches = ranges.iter().map(|range| {
            let width = length(range) / whole.max(1.0) * (1.0 - breaks * break_width);
            let stretch = Stretch {
                first: range.0,
                last: range.1,
                left,
                right: left + width,
            };
            left = stretch.right + break_width;
            stretch
        });
        TimeAxis {
            stretches: stretches.collect(),
            margin_days,
        }
    }

    /// The position of a date as a fraction of the axis; `None` in a break and outside of the axis.
    pub fn x(&self, date: Date) -> Option<f32> {
        let mut stretches = self.stretches.iter();
        let stretch = stretches.find(|s| (s.first..=s.last).contains(&date))?;
        let length = stretch.last.day_number() - stretch.first.day_number() + self.margin_days;
        if length == 0 {
            return Some(0.5);
        }
        let days = (date.day_number() - stretch.first.day_number()) as f32;
        let share = (days + self.margin_days as f32 / 2.0) / length as f32;
        Some(stretch.left + share * (stretch.right - stretch.left))
    }
}

/// These ranges in order, with those joined that are at most `gap` days apart.
fn merged(mut ranges: Vec<(Date, Date)>, gap: i32) -> Vec<(Date, Date)> {
    ranges.sort_unstable();
    let mut joined: Vec<(Date, Date)> = Vec::new();
    for (first, last) in ranges {
        match joined.last_mut() {
            Some(before) if first.day_number() - before.1.day_number() <= gap => {
                before.1 = before.1.max(last);
            }
            _ => joined.push((first, last)),
        }
    }
    joined
}
