//! The dates of a segment: listed, or counted from a first one.

use crate::check::Mistake;
use crate::check::checker::Checker;
use crate::snapshot::{self, At, Pointer};
use crate::song::{Date, DateError};

/// The date of each rank; `None` after an error.
pub(super) fn dates(
    checker: &mut Checker,
    at: &At<snapshot::History>,
    segment: &snapshot::History,
) -> Option<Vec<Date>> {
    if !segment.ranks.iter().any(Option::is_some) {
        checker.error(
            &at.ranks(),
            format_args!("no rank is listed; list at least one"),
        );
        return None;
    }
    match (&segment.dates, &segment.from, &segment.every) {
        (Some(dates), None, None) => listed_dates(checker, at, dates, segment.ranks.len()),
        (None, Some(from), Some(every)) => {
            regular_dates(checker, at, from, every, segment.ranks.len())
        }
        _ => {
            checker.error(
                at,
                format_args!("a history needs either “dates”, or “from” and “every”"),
            );
            None
        }
    }
}

fn listed_dates(
    checker: &mut Checker,
    at: &At<snapshot::History>,
    texts: &[String],
    ranks: usize,
) -> Option<Vec<Date>> {
    if texts.len() != ranks {
        checker.error(
            &at.dates(),
            format_args!(
                "there are {} dates but {ranks} ranks; write one rank for each date",
                texts.len()
            ),
        );
        return None;
    }
    let mut dates: Vec<Date> = Vec::new();
    let mut is_valid = true;
    for (index, text) in texts.iter().enumerate() {
        let list = at.dates();
        let at = list.item(index);
        let Some(date) = date(checker, &at, text) else {
            is_valid = false;
            continue;
        };
        if let Some(before) = dates.last().filter(|before| **before >= date) {
            checker.mistake(
                Mistake::DateOrder,
                &at,
                format_args!("{date} is not after {before}; list dates in order"),
            );
            is_valid = false;
        }
        dates.push(date);
    }
    is_valid.then_some(dates)
}

fn regular_dates(
    checker: &mut Checker,
    at: &At<snapshot::History>,
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
        checker.error(
            &at.every(),
            format_args!(
                "“{every}” is not an interval; write P1D for a daily chart or P7D for a weekly one"
            ),
        );
        return None;
    };
    let from = date(checker, &at.from(), from)?;
    let mut dates = Vec::new();
    for step in 0..ranks {
        let later = i32::try_from(step)
            .ok()
            .and_then(|step| step.checked_mul(days));
        let Some(date) = later.and_then(|later| from.plus_days(later).ok()) else {
            checker.error(
                &at.ranks().item(step),
                format_args!("this rank is dated after the year 2500"),
            );
            return None;
        };
        dates.push(date);
    }
    if let Some(last) = dates.last() {
        checker.fact_time(&at.ranks().item(ranks - 1), &last.to_string());
    }
    Some(dates)
}

/// The dates whose charts nobody recorded.
pub(super) fn uncaptured(
    checker: &mut Checker,
    at: &At<snapshot::History>,
    segment: &snapshot::History,
) -> Vec<Date> {
    segment
        .uncaptured
        .iter()
        .enumerate()
        .filter_map(|(index, text)| date(checker, &at.uncaptured().item(index), text))
        .collect()
}

/// A date with year, month and day, as charts are published on days.
fn date(checker: &mut Checker, at: &Pointer, text: &str) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) => checker.fact_time(at, text).map(|_| date),
        Err(DateError::NotInCalendar) => {
            checker.error(at, format_args!("“{text}” does not exist in the calendar"));
            None
        }
        Err(DateError::Form) => {
            checker.mistake(
                Mistake::TimeForm,
                at,
                format_args!("“{text}” is not a date; write YYYY-MM-DD"),
            );
            None
        }
    }
}
