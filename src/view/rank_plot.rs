//! The rank line of one place, and the choice of the place.
//!
//! The plot grows with the card without script: lines are drawn in a stretched inner drawing with
//! strokes that do not scale, labels stand at percentages in the outer one and keep their size.

use super::state::State;
use crate::plot::{Point, RankLine, rank_line};
use crate::song::{ChartId, History, Scope, Song};
use crate::words::Words;
use leptos::prelude::*;
use std::fmt::Write;
use std::sync::Arc;

/// Room for labels, in percent of the plot's width and height.
const LEFT: f32 = 9.0;
const RIGHT: f32 = 97.0;
const TOP: f32 = 7.0;
const BOTTOM: f32 = 86.0;

pub(super) fn rank_plot(
    song: &Arc<Song>,
    words: &'static Words,
    state: State,
    chart: ChartId,
) -> Option<impl IntoView + use<>> {
    let histories: Vec<&History> = song
        .histories
        .iter()
        .filter(|history| history.chart == chart)
        .collect();
    let first = histories.iter().max_by_key(|history| history.merit())?;
    let (first, several) = (first.scope, histories.len() > 1);
    // A place that is open but has no history leaves the line where it was.
    let places: Vec<Scope> = histories.iter().map(|history| history.scope).collect();
    let shown = {
        let places = places.clone();
        move || {
            state
                .scope
                .get()
                .filter(|scope| places.contains(scope))
                .unwrap_or(first)
        }
    };
    let choice = several.then(|| choose(words, state, places, shown.clone()));
    let song = song.clone();
    let plot = move || {
        song.history(chart, shown())
            .map(|history| draw(&song, words, history))
    };
    Some(
        view! { <div class="run"><div class="bar"><h3 class="heading">{words.rank_line}</h3>{choice}</div>{plot}</div> },
    )
}

fn choose<F: Fn() -> Scope + Clone + Send + Sync + 'static>(
    words: &'static Words,
    state: State,
    mut places: Vec<Scope>,
    shown: F,
) -> impl IntoView + use<F> {
    places.sort_by_cached_key(|scope| {
        (
            *scope == Scope::Worldwide,
            words.sort_key(words.scope(*scope)),
        )
    });
    let option = move |scope: Scope| {
        let shown = shown.clone();
        view! { <option value=scope.code() selected=move || shown() == scope>{words.scope(scope)}</option> }
    };
    view! {
        <select
            class="territory"
            aria-label=words.territory
            on:change=move |event| state.scope.set(Scope::from_code(&event_target_value(&event)))
        >
            {places.into_iter().map(option).collect_view()}
        </select>
    }
}

fn draw(song: &Song, words: &'static Words, history: &History) -> impl IntoView + use<> {
    let line = rank_line(history, song.cadence(history.chart));
    let label = (words.peak_of)(words.scope(history.scope), history.peak().0);
    let dots = line
        .runs
        .iter()
        .filter(|run| run.len() == 1)
        .flatten()
        .map(|point| {
            view! { <circle class="dot" cx=x(point.x) cy=y(point.y) r="2.5"></circle> }
        });
    let peak = line.peak.map(|point| {
        view! { <circle class="peak" cx=x(point.x) cy=y(point.y) r="4"></circle> }
    });
    view! {
        <svg class="rank-line" role="img" aria-label=label width="100%" height="176">
            {axes(words, &line)}
            <svg
                x=percent(LEFT)
                y=percent(TOP)
                width=percent(RIGHT - LEFT)
                height=percent(BOTTOM - TOP)
                viewBox="0 0 1000 1000"
                preserveAspectRatio="none"
                overflow="visible"
            >
                <path class="line" d=path(&line.runs) vector-effect="non-scaling-stroke"></path>
            </svg>
            {dots.collect_view()}
            {peak}
        </svg>
    }
}

fn axes(words: &'static Words, line: &RankLine) -> impl IntoView + use<> {
    let ranks = line.ranks.iter().map(|tick| {
        let at = y(tick.y);
        view! {
            <line class="grid" x1=percent(LEFT) x2=percent(RIGHT) y1=at.clone() y2=at.clone()></line>
            <text class="tick" x=percent(LEFT - 2.0) y=at dy="0.32em" text-anchor="end">{tick.rank.number()}</text>
        }
    });
    let dates = line.dates.iter().enumerate().map(|(index, tick)| {
        let anchor = match tick.x {
            x if x < 0.08 => "start",
            x if x > 0.92 => "end",
            _ => "middle",
        };
        // On a phone every second one is left out.
        let class = if index % 2 == 1 {
            "tick between"
        } else {
            "tick"
        };
        let text = (words.month)(tick.date.year, tick.date.month);
        view! { <text class=class x=x(tick.x) y=percent(97.0) text-anchor=anchor>{text}</text> }
    });
    view! { <g aria-hidden="true">{ranks.collect_view()}{dates.collect_view()}</g> }
}

/// Each run as its own stroke: a gap on the chart is a gap on paper.
fn path(runs: &[Vec<Point>]) -> String {
    let mut path = String::new();
    for run in runs.iter().filter(|run| run.len() > 1) {
        for (index, point) in run.iter().enumerate() {
            let letter = if index == 0 { 'M' } else { 'L' };
            let _ = write!(
                path,
                "{letter}{} {}",
                (point.x * 1000.0).round(),
                (point.y * 1000.0).round()
            );
        }
    }
    path
}

fn x(fraction: f32) -> String {
    percent(LEFT + fraction * (RIGHT - LEFT))
}

fn y(fraction: f32) -> String {
    percent(TOP + fraction * (BOTTOM - TOP))
}

fn percent(number: f32) -> String {
    format!("{}%", (number * 100.0).round() / 100.0)
}
