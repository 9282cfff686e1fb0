//! Dates and times.

use crate::song::{Cadence, Date, Moment, Rank};
use crate::words::numbers::clock;

pub(super) fn moment(moment: Moment) -> String {
    match moment {
        Moment::Year(year) => year.to_string(),
        Moment::Month(year, month) => format!("{} {year}", month_name(month)),
        Moment::Day(date) => day(date),
        Moment::Time {
            date,
            minute_of_day,
            offset_minutes,
        } => {
            format!("{}, {}", day(date), clock(minute_of_day, offset_minutes))
        }
    }
}

pub(super) fn short_date(date: Date) -> String {
    let month = &month_name(date.month)[..3];
    format!("{} {month} {}", date.day, date.year)
}

pub(super) fn chart_date(date: Date, cadence: Option<Cadence>) -> String {
    match cadence {
        Some(Cadence(7)) => format!("Week of {}", short_date(date)),
        _ => short_date(date),
    }
}

pub(super) fn rank_on(date: Date, cadence: Option<Cadence>, rank: Rank) -> String {
    let date = chart_date(date, cadence);
    format!("{date}: No. {}", rank.number())
}

pub(super) fn month(year: u16, month: u8) -> String {
    format!("{} {year}", &month_name(month)[..3])
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month_name(month: u8) -> &'static str {
    MONTHS[usize::from(month - 1) % 12]
}

fn day(date: Date) -> String {
    format!("{} {} {}", date.day, month_name(date.month), date.year)
}

pub(super) fn dated(text: &str, when: Option<Moment>) -> String {
    when.map_or_else(
        || text.to_owned(),
        |when| format!("{text}, {}", moment(when)),
    )
}
