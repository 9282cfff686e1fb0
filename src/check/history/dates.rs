//! The dates of a segment: listed, or stepped from a first one.

use crate::check::desk::Desk;
use crate::check::place::Place;
use crate::snapshot;
use crate::song::{Date, DateError};

pub(super) fn dates(desk: &mut Desk, at: &Place, segment: &snapshot::History) -> Option<Vec<Date>> {
    if !segment.ranks.iter().any(Option::is_some) {
        desk.fault(
            &at.key("ranks"),
            format_args!("no rank is listed; list at least one"),
        );
        return None;
    }
    match (&segment.dates, &segment.from, &segment.every) {
        (Some(dates), None, None) => listed(desk, at, dates, segment.ranks.len()),
        (None, Some(from), Some(every)) => stepped(desk, at, from, every, segment.ranks.len()),
        _ => {
            desk.fault(
                at,
                format_args!("a history needs either “dates”, or “from” and “every”"),
            );
            None
        }
    }
}

fn listed(desk: &mut Desk, at: &Place, texts: &[String], ranks: usize) -> Option<Vec<Date>> {
    if texts.len() != ranks {
        desk.fault(
            &at.key("dates"),
            format_args!(
                "there are {} dates but {ranks} ranks; write one rank for each date",
                texts.len()
            ),
        );
        return None;
    }
    let mut dates: Vec<Date> = Vec::new();
    let mut sound = true;
    for (index, text) in texts.iter().enumerate() {
        let place = at.key("dates");
        let place = place.item(index);
        let Some(date) = day(desk, &place, text) else {
            sound = false;
            continue;
        };
        if let Some(before) = dates.last().filter(|before| **before >= date) {
            desk.fault(
                &place,
                format_args!("{date} is not after {before}; list dates in order"),
            );
            sound = false;
        }
        dates.push(date);
    }
    sound.then_some(dates)
}

fn stepped(
    desk: &mut Desk,
    at: &Place,
    from: &str,
    every: &str,
    ranks: usize,
) -> Option<Vec<Date>> {
    let digits = every
        .strip_prefix('P')
        .and_then(|rest| rest.strip_suffix('D'));
    let days = digits
        .and_then(|digits| digits.parse::<i32>().ok())
        .filter(|days| (1..=366).contains(days));
    let Some(days) = days else {
        desk.fault(
            &at.key("every"),
            format_args!(
                "“{every}” is not an interval; write P1D for a daily chart or P7D for a weekly one"
            ),
        );
        return None;
    };
    let from = day(desk, &at.key("from"), from)?;
    let mut dates = Vec::new();
    for step in 0..ranks {
        let later = i32::try_from(step)
            .ok()
            .and_then(|step| step.checked_mul(days));
        let Some(date) = later.and_then(|later| from.plus_days(later).ok()) else {
            desk.fault(
                &at.key("ranks").item(step),
                format_args!("this rank is dated after the year 2500"),
            );
            return None;
        };
        dates.push(date);
    }
    if let Some(last) = dates.last() {
        desk.fact(&at.key("ranks").item(ranks - 1), &last.to_string());
    }
    Some(dates)
}

pub(super) fn uncaptured(desk: &mut Desk, at: &Place, segment: &snapshot::History) -> Vec<Date> {
    let texts = segment.uncaptured.iter().enumerate();
    texts
        .filter_map(|(index, text)| day(desk, &at.key("uncaptured").item(index), text))
        .collect()
}

/// A whole date: charts come out on days.
fn day(desk: &mut Desk, at: &Place, text: &str) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) => desk.fact(at, text).map(|_| date),
        Err(DateError::NotInCalendar) => {
            desk.fault(at, format_args!("“{text}” does not exist in the calendar"));
            None
        }
        Err(DateError::Form) => {
            desk.fault(at, format_args!("“{text}” is not a date; write YYYY-MM-DD"));
            None
        }
    }
}
