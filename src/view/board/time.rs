//! The board as of a date: a line of how many places were at the top together, and a slider below it.

use super::field::Field;
use crate::song::Date;
use crate::view::chart_panel::{choice, choices};
use crate::view::node::{El, el};
use crate::view::state::State;
use crate::words::Words;
use leptos::prelude::*;
use std::fmt::Write;
use std::sync::Arc;

/// Dates with their numbers of territories at No. 1; at least two dates.
type Days = Arc<[(Date, usize)]>;

/// `None` where fewer than two territories have a history, or all of it is of one date.
pub(super) fn time(field: &Field, words: &'static Words, state: State) -> Option<El> {
    let histories = field.song.histories.iter();
    let several = histories
        .filter(|history| history.chart == field.chart && history.scope.territory().is_some())
        .count();
    let days: Days = field.song.number_ones_by_date(field.chart).into();
    let last = days.last()?.0;
    let dates = [days[0].0.day_number(), last.day_number()];
    if several < 2 || days.len() < 2 {
        return None;
    }
    let ever = choice(words.ever, move || state.day.get().is_none()).on("click", move |_| {
        state.playing.set(false);
        state.day.set(None);
    });
    let daily = choice(words.day_by_day, move || state.day.get().is_some())
        .on("click", move |_| state.day.set(Some(last)));
    let [moved, named, told] = std::array::from_fn(|_| days.clone());
    let playing = move || {
        if state.playing.get() {
            words.stop
        } else {
            words.play
        }
    };
    let play = el("button.play")
        .attr("type", "button")
        .on("click", move |_| {
            state.playing.update(|playing| *playing = !*playing);
        })
        .children_live(playing);
    let slider = el("input.days")
        .attr("type", "range")
        .attr("min", dates[0].to_string())
        .attr("max", dates[1].to_string())
        .attr_live("value", move || {
            let day = state.day.get().map_or(dates[1], Date::day_number);
            day.to_string()
        })
        .attr("aria-label", words.day)
        .attr_live("aria-valuetext", move || {
            said(words, &named, state.day.get())
        })
        .on("input", move |event| {
            state.playing.set(false);
            let day = event_target_value(event).parse().ok();
            state.day.set(day.map(|day| day_at(&moved, day)));
        });
    let bar = el("div.bar")
        .child(choices(words.which_days).child(ever).child(daily))
        .child(play);
    let line = el("p.as-of").children_live(move || said(words, &told, state.day.get()));
    let time = el("div.as-of-dates")
        .child(bar)
        .child(plot(&days, state))
        .child(slider);
    Some(time.child(line))
}

/// The last date that is not after a day, by its number.
fn day_at(days: &Days, number: i32) -> Date {
    let after = days.partition_point(|(date, _)| date.day_number() <= number);
    days[after.saturating_sub(1)].0
}

/// The date after this one, for playing; `None` after the last.
pub fn next_day(days: &[(Date, usize)], day: Option<Date>) -> Option<Date> {
    let Some(day) = day else {
        return days.first().map(|(date, _)| *date);
    };
    let next = days.partition_point(|(date, _)| *date <= day);
    days.get(next).map(|(date, _)| *date)
}

/// What the board shows now, and how many places are at the top in it.
fn said(words: &'static Words, days: &Days, day: Option<Date>) -> String {
    match day {
        Some(day) => {
            let found = days.binary_search_by_key(&day, |(date, _)| *date);
            let count = found.map_or(0, |at| days[at].1);
            (words.at_once)(day, count)
        }
        None => {
            let more = |best: (Date, usize), next: &(Date, usize)| {
                if next.1 > best.1 { *next } else { best }
            };
            let (date, most) = days.iter().skip(1).fold(days[0], more);
            (words.most_at_once)(date, most)
        }
    }
}

/// Steps, since a number holds until the next chart: filled to the bottom, with the day marked.
fn plot(days: &Days, state: State) -> El {
    let first = days[0].0.day_number();
    let wide = days[days.len() - 1].0.day_number() - first;
    let most = days
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(1)
        .max(1);
    let x = move |date: Date| (date.day_number() - first) * 1000 / wide;
    let mut path = "M0 100".to_owned();
    for (date, count) in days.iter() {
        let _ = write!(path, "H{}V{}", x(*date), 100 - 100 * count / most);
    }
    path.push_str("V100Z");
    let at = move || state.day.get().map_or(1000, x).to_string();
    let mark = el("line.today")
        .attr_live("x1", at)
        .attr_live("x2", at)
        .attr("y1", "0")
        .attr("y2", "100")
        .attr("vector-effect", "non-scaling-stroke");
    el("svg.together")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", "32")
        .attr("viewBox", "0 0 1000 100")
        .attr("preserveAspectRatio", "none")
        .child(el("path").attr("d", path))
        .child(mark)
}
