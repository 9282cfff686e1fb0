//! The time axis: years in which nothing was on the chart are cut out of it.
//!
//! A song that comes back every winter would otherwise be a row of specks in thirty years of nothing,
//! so each stretch has room by its length, and a narrow break stands for what is left out.

use crate::song::Date;

/// From the earliest date at 0 to the latest at 1.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeLine {
    /// In order; at least one, unless there is no date at all.
    pub stretches: Vec<Stretch>,
    /// Days that a stretch is longer than its dates, so that a single one has room beside a break.
    margin: i32,
}

/// Dates that follow each other without a cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    pub first: Date,
    pub last: Date,
    /// Where it begins and ends, as fractions of the axis.
    pub left: f32,
    pub right: f32,
}

/// No single break is wider than this, nor all of them together.
const WIDEST_BREAK: f32 = 0.05;
const ALL_BREAKS: f32 = 0.3;
/// So many charts are no long time.
const NEAR: i32 = 8;

impl TimeLine {
    /// The axis for these runs, each from its first to its last date, and for whatever else has a date
    /// near one of them. `step` is the days from one chart to the next.
    ///
    /// A gap is cut where it is longer than twice the longest run, than a quarter of all the time on
    /// the chart, and than eight charts: the gaps of one season stay as wide as they are.
    pub(super) fn new(runs: &[(Date, Date)], besides: &[Date], step: i32) -> TimeLine {
        let days = |(first, last): &(Date, Date)| last.day_number() - first.day_number() + step;
        let lengths = || {
            merged(runs.to_vec(), step)
                .into_iter()
                .map(|run| days(&run))
        };
        let run = lengths().max().unwrap_or(0);
        let longest = (2 * run).max(lengths().sum::<i32>() / 4).max(NEAR * step);
        let near = |date: &Date| {
            let (day, reach) = (date.day_number(), NEAR * step);
            let reaches = |(first, last): &(Date, Date)| {
                (first.day_number() - reach..=last.day_number() + reach).contains(&day)
            };
            runs.iter().any(reaches)
        };
        let besides = besides.iter().filter(|date| near(date));
        let spans = runs
            .iter()
            .copied()
            .chain(besides.map(|date| (*date, *date)));
        let spans = merged(spans.collect(), longest);
        let margin = if spans.len() > 1 { step } else { 0 };
        let length = |span: &(Date, Date)| (days(span) - step + margin) as f32;
        let whole: f32 = spans.iter().map(length).sum();
        let breaks = spans.len().saturating_sub(1) as f32;
        let wide = WIDEST_BREAK.min(ALL_BREAKS / breaks.max(1.0));
        let mut left = 0.0;
        let stretches = spans.iter().map(|span| {
            let room = length(span) / whole.max(1.0) * (1.0 - breaks * wide);
            let stretch = Stretch {
                first: span.0,
                last: span.1,
                left,
                right: left + room,
            };
            left = stretch.right + wide;
            stretch
        });
        TimeLine {
            stretches: stretches.collect(),
            margin,
        }
    }

    /// Where a date lies; `None` in what is cut out, and outside of the axis.
    pub fn x(&self, date: Date) -> Option<f32> {
        let mut stretches = self.stretches.iter();
        let stretch = stretches.find(|s| (s.first..=s.last).contains(&date))?;
        let length = stretch.last.day_number() - stretch.first.day_number() + self.margin;
        if length == 0 {
            return Some(0.5);
        }
        let days = (date.day_number() - stretch.first.day_number()) as f32;
        let share = (days + self.margin as f32 / 2.0) / length as f32;
        Some(stretch.left + share * (stretch.right - stretch.left))
    }
}

/// The spans in order, those joined that lie no more than `gap` days apart.
fn merged(mut spans: Vec<(Date, Date)>, gap: i32) -> Vec<(Date, Date)> {
    spans.sort_unstable();
    let mut kept: Vec<(Date, Date)> = Vec::new();
    for (first, last) in spans {
        match kept.last_mut() {
            Some(before) if first.day_number() - before.1.day_number() <= gap => {
                before.1 = before.1.max(last);
            }
            _ => kept.push((first, last)),
        }
    }
    kept
}
