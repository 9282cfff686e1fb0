//! Ticks: which ranks and dates are named on the axes of a plot.

use super::time_axis::{Stretch, TimeAxis};
use crate::song::{Date, Month, Rank};

/// A named rank.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankTick {
    /// The rank.
    pub rank: Rank,
    /// The vertical position as a fraction of the height.
    pub y: f32,
}

/// A named date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DateTick {
    /// The horizontal position as a fraction of the width.
    pub x: f32,
    /// What is named.
    pub period: Period,
    /// Whether it is left out in a narrow plot, as on a phone.
    pub is_optional: bool,
}

/// A time that a tick names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// The first or the last day of an axis on which no month begins.
    Day(Date),
    /// A month; the tick is at its first day.
    Month(Month),
    /// A month of the year that is named before it.
    MonthOfSameYear(Month),
    /// The years in which a stretch begins and ends, the same unless it is longer than a year; the tick is in the middle
    /// of the stretch.
    Years(u16, u16),
    /// The year in which a stretch begins, shown with two digits because there are many stretches.
    ShortYear(u16),
}

/// The bottom of the rank axis is the first of these that covers the worst rank.
const BOTTOMS: [u16; 9] = [10, 20, 30, 50, 75, 100, 200, 500, 1000];
/// How many months are named at most.
const MAX_DATE_TICKS: usize = 5;
/// With more stretches than this a year has two digits.
const MAX_WHOLE_YEARS: usize = 6;

pub(super) fn axis_bottom(worst: u16) -> u16 {
    let mut bottoms = BOTTOMS.into_iter();
    bottoms.find(|bottom| *bottom >= worst).unwrap_or(worst)
}

pub(super) fn rank_ticks(bottom: u16) -> Vec<u16> {
    match bottom {
        10 => vec![1, 5, 10],
        20 => vec![1, 10, 20],
        30 => vec![1, 10, 20, 30],
        75 => vec![1, 25, 50, 75],
        _ => vec![1, bottom / 5, bottom / 2, bottom],
    }
}

/// Months on an axis without a break, the years of each stretch on one with breaks.
pub(super) fn date_ticks(time: &TimeAxis) -> Vec<DateTick> {
    match &time.stretches[..] {
        [] => Vec::new(),
        [whole] => months(time, whole),
        stretches => years(stretches),
    }
}

fn months(time: &TimeAxis, stretch: &Stretch) -> Vec<DateTick> {
    let firsts = month_starts(stretch.first, stretch.last);
    if firsts.is_empty() {
        let mut ends = vec![stretch.first, stretch.last];
        ends.dedup();
        let tick = |date: Date| {
            Some(DateTick {
                x: time.x(date)?,
                period: Period::Day(date),
                is_optional: false,
            })
        };
        return ends.into_iter().filter_map(tick).collect();
    }
    // A January is named by its year, unless it is the only year, and is never left out.
    let is_january = |date: &Date| date.month().number() == 1;
    let only_years = firsts.len() > 1 && firsts.iter().all(is_january);
    let named_by_year = |at: usize| is_january(&firsts[at]) && (at > 0 || only_years);
    let kept = (0..firsts.len()).find(|at| named_by_year(*at)).unwrap_or(0);
    let ticks = firsts.iter().enumerate().filter_map(|(at, date)| {
        let (month, year) = (date.month(), date.year());
        Some(DateTick {
            x: time.x(*date)?,
            period: match at {
                _ if named_by_year(at) => Period::Years(year, year),
                0 => Period::Month(month),
                _ => Period::MonthOfSameYear(month),
            },
            is_optional: at % 2 != kept % 2,
        })
    });
    ticks.collect()
}

/// As many as do not overlap. `width` is the width of a name on a phone; in a wider card it is smaller.
fn years(stretches: &[Stretch]) -> Vec<DateTick> {
    let short = stretches.len() > MAX_WHOLE_YEARS;
    let (mut last_x, mut last_x_on_phone) = (-1.0_f32, -1.0_f32);
    let mut ticks = Vec::new();
    for stretch in stretches {
        let (first, last) = (stretch.first, stretch.last);
        let long = last.day_number() - first.day_number() > 366;
        let (period, width) = match (short, long) {
            (true, _) => (Period::ShortYear(first.year()), 0.1),
            (false, true) => (Period::Years(first.year(), last.year()), 0.26),
            (false, false) => (Period::Years(first.year(), first.year()), 0.16),
        };
        let x = (stretch.left + stretch.right) / 2.0;
        if x - last_x < width * 0.66 {
            continue;
        }
        let is_optional = x - last_x_on_phone < width;
        last_x = x;
        if !is_optional {
            last_x_on_phone = x;
        }
        ticks.push(DateTick {
            x,
            period,
            is_optional,
        });
    }
    ticks
}

/// First days of months between two dates, with the smallest interval that keeps within the limit.
fn month_starts(first: Date, last: Date) -> Vec<Date> {
    let month = |date: Date| u32::from(date.year()) * 12 + u32::from(date.month().number()) - 1;
    let start = month(first) + u32::from(first.day() > 1);
    let end = month(last);
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];
    let at = |step: u32| (start..=end).filter(move |month| month.is_multiple_of(step));
    let step = steps
        .into_iter()
        .find(|step| at(*step).count() <= MAX_DATE_TICKS)
        .unwrap_or(480);
    let dates =
        at(step).filter_map(|month| Date::new((month / 12) as u16, (month % 12 + 1) as u8, 1).ok());
    dates.collect()
}
