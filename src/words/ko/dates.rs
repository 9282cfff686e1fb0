//! Dates and times.

use crate::song::{Cadence, Date, Moment, Rank};
use crate::words::numbers::clock;

pub(super) fn moment(moment: Moment) -> String {
    match moment {
        Moment::Year(year) => format!("{year}년"),
        Moment::Month(year, month) => format!("{year}년 {month}월"),
        Moment::Day(date) => day(date),
        Moment::Time {
            date,
            minute_of_day,
            offset_minutes,
        } => {
            format!("{} {}", day(date), clock(minute_of_day, offset_minutes))
        }
    }
}

pub(super) fn short_date(date: Date) -> String {
    format!("{}. {}. {}.", date.year, date.month, date.day)
}

pub(super) fn chart_date(date: Date, cadence: Option<Cadence>) -> String {
    match cadence {
        Some(Cadence(7)) => format!("{} 자", day(date)),
        _ => day(date),
    }
}

pub(super) fn rank_on(date: Date, cadence: Option<Cadence>, rank: Rank) -> String {
    let date = chart_date(date, cadence);
    format!("{date}, {}위", rank.number())
}

pub(super) fn month(year: u16, month: u8) -> String {
    format!("{year}년 {month}월")
}

fn day(date: Date) -> String {
    format!("{}년 {}월 {}일", date.year, date.month, date.day)
}

pub(super) fn dated(text: &str, when: Option<Moment>) -> String {
    when.map_or_else(
        || text.to_owned(),
        |when| format!("{text}, {}", moment(when)),
    )
}
