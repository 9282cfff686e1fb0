//! Ticks: which ranks and which dates are named beside a plot.

use super::time_line::{Stretch, TimeLine};
use crate::song::{Date, Rank};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankTick {
    pub rank: Rank,
    pub y: f32,
}

/// What is named under a plot, and where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DateTick {
    pub x: f32,
    pub period: Period,
    /// Left out where room is short, as on a phone.
    pub spare: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// The first or the last day of a time in which no month begins.
    Day(Date),
    /// Its first day is at the tick.
    Month(u16, u8),
    /// The years in which a stretch begins and ends, where they are a year apart; the tick is in its
    /// middle.
    Years(u16, u16),
    /// The same where there are many: two digits tell them apart.
    ShortYear(u16),
}

/// The bottom of the rank axis is the first of these that holds the worst rank.
const BOTTOMS: [u16; 9] = [10, 20, 30, 50, 75, 100, 200, 500, 1000];
/// No more than this many months or years are named under a line.
const MOST_DATE_TICKS: usize = 5;
/// With more stretches than this a year is said in two digits.
const MOST_WHOLE_YEARS: usize = 6;

pub(super) fn bottom(worst: u16) -> u16 {
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

/// Months where time runs through, the years of each stretch where it is cut.
pub(super) fn date_ticks(time: &TimeLine) -> Vec<DateTick> {
    match &time.stretches[..] {
        [] => Vec::new(),
        [whole] => months(time, whole),
        stretches => years(stretches),
    }
}

fn months(time: &TimeLine, stretch: &Stretch) -> Vec<DateTick> {
    let firsts = month_starts(stretch.first, stretch.last);
    if firsts.is_empty() {
        let mut ends = vec![stretch.first, stretch.last];
        ends.dedup();
        let tick = |date: Date| {
            Some(DateTick {
                x: time.x(date)?,
                period: Period::Day(date),
                spare: false,
            })
        };
        return ends.into_iter().filter_map(tick).collect();
    }
    let ticks = firsts.into_iter().enumerate().filter_map(|(at, date)| {
        Some(DateTick {
            x: time.x(date)?,
            period: Period::Month(date.year, date.month),
            spare: at % 2 == 1,
        })
    });
    ticks.collect()
}

/// As many as do not touch: `needs` is the room of a name on a phone, of which a wider card needs less.
fn years(stretches: &[Stretch]) -> Vec<DateTick> {
    let short = stretches.len() > MOST_WHOLE_YEARS;
    let (mut kept, mut kept_on_a_phone) = (-1.0_f32, -1.0_f32);
    let mut ticks = Vec::new();
    for stretch in stretches {
        let (first, last) = (stretch.first, stretch.last);
        let long = last.day_number() - first.day_number() > 366;
        let (period, needs) = match (short, long) {
            (true, _) => (Period::ShortYear(first.year), 0.09),
            (false, true) => (Period::Years(first.year, last.year), 0.24),
            (false, false) => (Period::Years(first.year, first.year), 0.14),
        };
        let x = (stretch.left + stretch.right) / 2.0;
        if x - kept < needs * 0.66 {
            continue;
        }
        let spare = x - kept_on_a_phone < needs;
        kept = x;
        if !spare {
            kept_on_a_phone = x;
        }
        ticks.push(DateTick { x, period, spare });
    }
    ticks
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
