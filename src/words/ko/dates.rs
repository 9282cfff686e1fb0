//! Dates and times.

use crate::song::{Cadence, Date, Moment, Month, Rank};
use crate::words::numbers::clock;

pub(super) fn moment(moment: Moment) -> String {
    match moment {
        Moment::Year(year) => format!("{year}년"),
        Moment::Month(of_year) => month(of_year),
        Moment::Day(date) => day(date),
        Moment::Time(time) => format!("{} {}", day(time.date()), clock(time)),
    }
}

pub(super) fn short_date(date: Date) -> String {
    format!(
        "{}. {}. {}.",
        date.year(),
        date.month().number(),
        date.day()
    )
}

pub(super) fn chart_date(date: Date, cadence: Option<Cadence>) -> String {
    match cadence {
        Some(Cadence::WEEKLY) => format!("{} 자", day(date)),
        _ => day(date),
    }
}

pub(super) fn rank_on(date: Date, cadence: Option<Cadence>, rank: Rank) -> String {
    let date = chart_date(date, cadence);
    format!("{date}, {}위", rank.number())
}

pub(super) fn month(month: Month) -> String {
    format!("{}년 {}월", month.year(), month.number())
}

pub(super) fn month_of_same_year(month: Month) -> String {
    format!("{}월", month.number())
}

fn day(date: Date) -> String {
    format!("{} {}일", month(date.month()), date.day())
}

pub(super) fn dated(text: &str, when: Option<Moment>) -> String {
    when.map_or_else(
        || text.to_owned(),
        |when| format!("{text}, {}", moment(when)),
    )
}
