//! Dates and times.

use crate::song::{Cadence, Date, Moment, Month, Rank};
use crate::words::numbers::clock;

pub(super) fn moment(moment: Moment) -> String {
    match moment {
        Moment::Year(year) => year.to_string(),
        Moment::Month(month) => format!("{} {}", month_name(month), month.year()),
        Moment::Day(date) => day(date),
        Moment::Time(time) => format!("{}, {}", day(time.date()), clock(time)),
    }
}

pub(super) fn short_date(date: Date) -> String {
    let month = &month_name(date.month())[..3];
    format!("{} {month} {}", date.day(), date.year())
}

pub(super) fn chart_date(date: Date, cadence: Option<Cadence>) -> String {
    match cadence {
        Some(Cadence::WEEKLY) => format!("Week of {}", short_date(date)),
        _ => short_date(date),
    }
}

pub(super) fn rank_on(date: Date, cadence: Option<Cadence>, rank: Rank) -> String {
    let date = chart_date(date, cadence);
    format!("{date}: No. {}", rank.number())
}

pub(super) fn month(month: Month) -> String {
    format!("{} {}", &month_name(month)[..3], month.year())
}

pub(super) fn month_of_same_year(month: Month) -> String {
    month_name(month)[..3].to_owned()
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

fn month_name(month: Month) -> &'static str {
    MONTHS[usize::from(month.number() - 1) % 12]
}

fn day(date: Date) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month_name(date.month()),
        date.year()
    )
}

pub(super) fn dated(text: &str, when: Option<Moment>) -> String {
    when.map_or_else(
        || text.to_owned(),
        |when| format!("{text}, {}", moment(when)),
    )
}
