//! Histories: segments of ranks over time, joined into one history per chart and place.

use super::desk::Desk;
use super::place::Place;
use crate::snapshot;
use crate::song::{Date, DateError, Entry, History, Peak, Rank};
use std::fmt::Arguments;

/// A chart that came out on a date, with or without the song, and where that was said: in which
/// segment, at which of its ranks.
type Seen = (Date, Option<crate::song::Rank>, (usize, usize));

const HISTORY: Place = Place::top("history");

pub(super) fn read(desk: &mut Desk, segments: &[snapshot::History]) -> Vec<History> {
    let mut histories: Vec<(History, Vec<Seen>)> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let at = HISTORY.item(index);
        let chart = desk.chart(&at, &segment.chart);
        let scope = desk.scope(&at, &segment.territory);
        let source = desk.due_source(&at, "history", &segment.source);
        let dates = dates(desk, &at, segment);
        let ranks: Vec<_> = segment
            .ranks
            .iter()
            .enumerate()
            .map(|(place, rank)| {
                rank.and_then(|number| desk.rank(&at.key("ranks").item(place), number, chart))
            })
            .collect();
        let uncaptured = uncaptured(desk, &at, segment);
        let (Some(chart), Some(scope), Some(dates)) = (chart, scope, dates) else {
            continue;
        };
        let seen = dates.into_iter().zip(ranks).enumerate();
        let seen = seen.map(|(place, (date, rank))| (date, rank, (index, place)));
        let known = histories
            .iter()
            .position(|(history, _)| history.chart == chart && history.scope == scope);
        let known = known.unwrap_or_else(|| {
            let (entries, absences, uncaptured, sources) = Default::default();
            histories.push((
                History {
                    chart,
                    scope,
                    entries,
                    peak: Peak(Rank::TOP),
                    absences,
                    uncaptured,
                    sources,
                },
                Vec::new(),
            ));
            histories.len() - 1
        });
        let (history, all) = &mut histories[known];
        all.extend(seen);
        history.uncaptured.extend(uncaptured);
        history
            .sources
            .extend(source.filter(|source| !history.sources.contains(source)));
    }
    histories
        .into_iter()
        .filter_map(|(history, seen)| join(desk, history, seen))
        .collect()
}

fn join(desk: &mut Desk, mut history: History, mut seen: Vec<Seen>) -> Option<History> {
    seen.sort_by_key(|(date, _, _)| *date);
    for pair in seen.windows(2) {
        let ((date, first, _), (other, second, at)) = (&pair[0], &pair[1]);
        if date == other && first != second {
            fault(
                desk,
                *at,
                format_args!(
                    "{date} has two different ranks on this chart in {}",
                    history.scope.code()
                ),
            );
        }
    }
    seen.dedup_by_key(|(date, _, _)| *date);
    history.uncaptured.sort_unstable();
    history.uncaptured.dedup();
    for (date, _, at) in &seen {
        if history.uncaptured.binary_search(date).is_ok() {
            fault(
                desk,
                *at,
                format_args!(
                    "{date} is listed as uncaptured, yet a rank or an absence is recorded"
                ),
            );
        }
    }
    for (date, rank, _) in seen {
        match rank {
            Some(rank) => history.entries.push(Entry { date, rank }),
            None => history.absences.push(date),
        }
    }
    history.peak = Peak(history.entries.iter().map(|entry| entry.rank).min()?);
    Some(history)
}

fn fault(desk: &mut Desk, (segment, rank): (usize, usize), message: Arguments) {
    let at = HISTORY.item(segment);
    desk.fault(&at.key("ranks").item(rank), message);
}

fn dates(desk: &mut Desk, at: &Place, segment: &snapshot::History) -> Option<Vec<Date>> {
    if !segment.ranks.iter().any(Option::is_some) {
        desk.fault(
            &at.key("ranks"),
            format_args!("no rank is listed; a history holds at least one"),
        );
        return None;
    }
    match (&segment.dates, &segment.from, &segment.every) {
        (Some(dates), None, None) => listed(desk, at, dates, segment.ranks.len()),
        (None, Some(from), Some(every)) => stepped(desk, at, from, every, segment.ranks.len()),
        _ => {
            desk.fault(
                at,
                format_args!("a history has either dates, or from with every"),
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
                "the dates number {}, the ranks {ranks}; write one rank for each date",
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
                format_args!("{date} does not come after {before}; dates go forward"),
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
                "“{every}” is no step; write P1D for a daily chart or P7D for a weekly one"
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
                format_args!("this rank lies past the year 2500"),
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

fn uncaptured(desk: &mut Desk, at: &Place, segment: &snapshot::History) -> Vec<Date> {
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
            desk.fault(at, format_args!("“{text}” is no date; write YYYY-MM-DD"));
            None
        }
    }
}
