//! The board as of a date: a plot of how many places were at the top together, which is the slider.

use super::model::BoardModel;
use crate::markup::html::{button, div};
use crate::markup::{El, fragment, html, svg};
use crate::song::{ChartId, Date, Song};
use crate::text::non_breaking;
use crate::view::parts::choice::{choice, segmented};
use crate::view::state::State;
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;
use std::fmt::Write;
use std::sync::Arc;

/// Dates with their numbers of territories at No. 1; at least two dates.
type Days = Arc<[(Date, usize)]>;

/// `None` where fewer than two territories have a history, or all of it is of one date.
fn days_of(song: &Song, chart: ChartId) -> Option<Days> {
    let several = song
        .histories
        .iter()
        .filter(|history| history.chart == chart && history.scope.territory().is_some())
        .count();
    let days = song.number_ones_by_date(chart, song.place_cadence(chart));
    (several > 1 && days.len() > 1).then(|| days.into())
}

/// The choice between the best of all days and one day.
pub(in crate::view::chart) fn choose_ranks(
    song: &Song,
    chart: ChartId,
    words: &'static Words,
    state: State,
) -> Option<El> {
    let last = days_of(song, chart)?.last()?.0;
    let ever =
        choice(words.days.peak_ranks, move || state.day.get().is_none()).on(ev::click, move |_| {
            state.playing.set(false);
            state.day.set(None);
        });
    let daily =
        choice(words.days.by_date, move || state.day.get().is_some()).on(ev::click, move |_| {
            if state.day.get_untracked().is_none() {
                state.day.set(Some(last));
            }
        });
    Some(segmented(words.days.ranks_shown).child(ever).child(daily))
}

/// The plot of the days, which is the slider, where one day is shown; and what it says.
pub(super) fn time(model: &BoardModel, words: &'static Words, state: State) -> Option<El> {
    let days = days_of(&model.song, model.chart)?;
    let most = model.song.most_at_once(model.chart, model.own, &days);
    let end = days.len() - 1;
    let [moved, set, named, texts] = std::array::from_fn(|_| days.clone());
    let playing = move || {
        if state.playing.get() {
            words.days.stop
        } else {
            words.days.play
        }
    };
    let play = button()
        .class("play button")
        .attr("type", "button")
        .on(ev::click, move |_| {
            state.playing.update(|playing| *playing = !*playing);
        })
        .child(playing);
    let slider = html::input()
        .class("days")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", end.to_string())
        .prop("value", move || {
            let day = state.day.get();
            day.map_or(end, |day| place(&set, day)).to_string()
        })
        .attr("aria-label", words.days.date)
        .attr("aria-valuetext", move || {
            date_text(words, &named, most, state.day.get())
        })
        .on(ev::input, move |event| {
            state.playing.set(false);
            let at: Option<usize> = event_target_value(&event).parse().ok();
            let chosen = at.and_then(|at| moved.get(at));
            state.day.set(chosen.map(|(date, _)| *date));
        });
    let line = html::p()
        .class("as-of")
        .child(move || non_breaking(&date_text(words, &texts, most, state.day.get())));
    let time = div()
        .class("as-of-dates")
        .attr("hidden", move || state.day.get().is_none())
        .child(play)
        .child(plot(&days))
        .child(slider);
    Some(fragment().child(time).child(line))
}

/// The place of the last date that is not after a day.
fn place(days: &Days, day: Date) -> usize {
    let after = days.partition_point(|(date, _)| *date <= day);
    after.saturating_sub(1)
}

/// The date after this one, for playing; `None` after the last.
pub fn next_day(days: &[(Date, usize)], day: Option<Date>) -> Option<Date> {
    let Some(day) = day else {
        return days.first().map(|(date, _)| *date);
    };
    let next = days.partition_point(|(date, _)| *date <= day);
    days.get(next).map(|(date, _)| *date)
}

/// The date that the board shows, and how many places are at No. 1 on it.
fn date_text(
    words: &'static Words,
    days: &Days,
    most: Option<(Date, usize)>,
    day: Option<Date>,
) -> String {
    match (day, most) {
        (Some(day), _) => (words.days.number_ones_on)(day, days[place(days, day)].1),
        (None, Some((date, most))) => (words.days.most_at_once)(date, most),
        (None, None) => words.days.never_number_one.to_owned(),
    }
}

/// Steps, since a number holds until the next chart: filled to the bottom. Each chart is as wide as any other, so that the
/// thumb of the slider over it is at the day that it has chosen.
fn plot(days: &Days) -> El {
    let wide = days.len() - 1;
    let counts = days.iter().map(|(_, count)| *count);
    let most = counts.max().unwrap_or(1).max(1);
    let x = move |at: usize| at * 1000 / wide;
    let mut path = "M0 100".to_owned();
    let mut before = 0;
    for (at, (_, count)) in days.iter().enumerate() {
        if *count != before {
            let _ = write!(path, "H{}V{}", x(at), 100 - 100 * count / most);
            before = *count;
        }
    }
    path.push_str("H1000V100Z");
    svg::svg()
        .class("together")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", "40")
        .attr("viewBox", "0 0 1000 100")
        .attr("preserveAspectRatio", "none")
        .child(svg::path().attr("d", path))
}
