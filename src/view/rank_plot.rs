//! The rank line of one place, and the choice of the place.
//!
//! The plot grows with the card without script: lines are drawn in a stretched inner drawing with
//! strokes that do not scale, labels stand at percentages in the outer one and keep their size.

use super::node::{El, el, fragment};
use super::order::in_order;
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
) -> Option<El> {
    let histories = song.histories.iter();
    let histories: Vec<&History> = histories.filter(|history| history.chart == chart).collect();
    let first = histories
        .iter()
        .max_by_key(|history| history.merit())?
        .scope;
    // A place that is open but has no history leaves the line where it was.
    let places: Vec<Scope> = histories.iter().map(|history| history.scope).collect();
    let choice = (places.len() > 1).then(|| places.clone());
    let open = move || state.scope.get().filter(|scope| places.contains(scope));
    let shown: Shown = Arc::new(move || open().unwrap_or(first));
    let choice = choice.map(|places| choose(words, state, &places, &shown));
    let bar = el("div.bar")
        .child(el("h3.heading").child(words.rank_line))
        .child(choice);
    let [drawn, label] = [song.clone(), song.clone()];
    let named = shown.clone();
    let label = move || {
        let history = label.history(chart, named())?;
        Some((words.peak_of)(
            words.scope(history.scope),
            history.peak().0,
        ))
    };
    let plot = el("svg.rank-line")
        .attr("role", "img")
        .attr_live("aria-label", label)
        .attr("width", "100%")
        .attr("height", "176")
        .children_live(move || {
            let history = drawn.history(chart, shown());
            history.map(|history| draw(&drawn, words, history))
        });
    Some(el("div.run").child(bar).child(plot))
}

/// The place whose line is shown.
type Shown = Arc<dyn Fn() -> Scope + Send + Sync>;

fn choose(words: &'static Words, state: State, places: &[Scope], shown: &Shown) -> El {
    let places = in_order(places, |scope| {
        let worldwide = *scope == Scope::Worldwide;
        (i64::from(worldwide), words.sort_key(words.scope(*scope)))
    });
    let options = places.into_iter().map(|scope| {
        let (scope, shown) = (*scope, shown.clone());
        el("option")
            .attr("value", scope.code())
            .attr_live("selected", move || shown() == scope)
            .child(words.scope(scope))
    });
    el("select.territory")
        .attr("aria-label", words.territory)
        .on("change", move |event| {
            state
                .scope
                .set(Scope::from_code(&event_target_value(event)));
        })
        .children(options)
}

fn draw(song: &Song, words: &'static Words, history: &History) -> El {
    let line = rank_line(history, song.cadence(history.chart));
    let dots = line.runs.iter().filter(|run| run.len() == 1).flatten();
    let dots = dots.map(|point| dot("circle.dot", point).attr("r", "2.5"));
    let peak = line.peak.as_ref();
    let peak = peak.map(|point| dot("circle.peak", point).attr("r", "4"));
    let stroke = el("path.line")
        .attr("d", path(&line.runs))
        .attr("vector-effect", "non-scaling-stroke");
    let stretched = el("svg")
        .attr("x", percent(LEFT))
        .attr("y", percent(TOP))
        .attr("width", percent(RIGHT - LEFT))
        .attr("height", percent(BOTTOM - TOP))
        .attr("viewBox", "0 0 1000 1000")
        .attr("preserveAspectRatio", "none")
        .attr("overflow", "visible")
        .child(stroke);
    fragment()
        .child(axes(words, &line))
        .child(stretched)
        .children(dots)
        .child(peak)
}

fn dot(name: &'static str, point: &Point) -> El {
    el(name).attr("cx", x(point.x)).attr("cy", y(point.y))
}

fn axes(words: &'static Words, line: &RankLine) -> El {
    let ranks = line.ranks.iter().map(|tick| {
        let grid = el("line.grid")
            .attr("x1", percent(LEFT))
            .attr("x2", percent(RIGHT))
            .attr("y1", y(tick.y))
            .attr("y2", y(tick.y));
        let text = el("text.tick")
            .attr("x", percent(LEFT - 2.0))
            .attr("y", y(tick.y))
            .attr("dy", "0.32em")
            .attr("text-anchor", "end")
            .child(tick.rank.number().to_string());
        fragment().child(grid).child(text)
    });
    let dates = line.dates.iter().enumerate().map(|(index, tick)| {
        let anchor = match tick.x {
            x if x < 0.08 => "start",
            x if x > 0.92 => "end",
            _ => "middle",
        };
        // On a phone every second one is left out.
        el(if index % 2 == 1 {
            "text.tick.between"
        } else {
            "text.tick"
        })
        .attr("x", x(tick.x))
        .attr("y", percent(97.0))
        .attr("text-anchor", anchor)
        .child((words.month)(tick.date.year, tick.date.month))
    });
    el("g")
        .attr("aria-hidden", "true")
        .children(ranks)
        .children(dates)
}

/// Each run as its own stroke: a gap on the chart is a gap on paper.
fn path(runs: &[Vec<Point>]) -> String {
    let mut path = String::new();
    for run in runs.iter().filter(|run| run.len() > 1) {
        for (index, point) in run.iter().enumerate() {
            let letter = if index == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{letter}{} {}", whole(point.x), whole(point.y));
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

/// To a hundredth, written from whole numbers: writing fractions would cost kilobytes.
fn percent(number: f32) -> String {
    let hundredths = (number * 100.0 + 0.5) as u32;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => format!("{whole}%"),
        _ if rest % 10 == 0 => format!("{whole}.{}%", rest / 10),
        _ => format!("{whole}.{}{}%", rest / 10, rest % 10),
    }
}

/// A fraction in thousandths.
fn whole(fraction: f32) -> u32 {
    (fraction * 1000.0 + 0.5) as u32
}
