//! The chart panel: the board or the list, the open territory, its rank line, reports, milestones.

pub(crate) mod board;
mod milestone_order;
mod milestones;
pub(crate) mod ranks;
mod reports;
mod standing;

use super::parts::choice::{choice, choices};
use super::parts::heading::{heading, hidden_heading};
use super::state::{Layout, State};
use crate::markup::html::{details, div};
use crate::markup::{El, Node, fragment, html};
use crate::song::{ChartId, Song};
use crate::view::context::CardContext;
use crate::words::Words;
use board::{FEW, board, has_board};
use leptos::ev;
use leptos::prelude::*;
use milestones::milestones;
use ranks::rank_plot;
use reports::reports;
use standing::standing;

#[component]
pub fn ChartPanel(cx: CardContext) -> Node {
    let cx = &cx;
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let charts = song.charts_with_standings();
    let nothing = charts
        .is_empty()
        .then(|| html::p().class("empty").child(words.chart.no_chart));
    let choice = (charts.len() > 1).then(|| choose_chart(cx));
    let shown = (!charts.is_empty()).then(|| {
        let (cx, about) = (cx.clone(), song.clone());
        let class = move || state.chart.get().map(|chart| sides(&about, chart));
        div().attr("class", class).child(move || {
            let chart = state.chart.get();
            chart.map(|chart| one_chart(&cx, chart))
        })
    });
    fragment()
        .child(nothing)
        .child(choice)
        .child(shown)
        .child(reports(cx))
        .child(milestones(cx))
        .into()
}

/// The class for one or two columns. One column has the rank line first where there is no board, and the board first where
/// it has so many places that it needs the whole width.
fn sides(song: &Song, chart: ChartId) -> &'static str {
    let standings = song.standings(chart);
    match (has_plot(song, chart), has_board(&standings)) {
        (true, false) => "chart both single",
        (true, true) if standings.len() < FEW => "chart both beside-plot",
        (true, true) => "chart both",
        (false, _) => "chart",
    }
}

fn has_plot(song: &Song, chart: ChartId) -> bool {
    song.histories.iter().any(|history| history.chart == chart)
}

fn one_chart(cx: &CardContext, chart: ChartId) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let standings = song.standings(chart);
    let on_board = has_board(&standings);
    let about = song.chart(chart);
    // With several charts the choice above names this one already.
    let several = song.charts_with_standings().len() > 1;
    let name = if several {
        hidden_heading(state)
    } else {
        heading(state)
    };
    let kind = details()
        .class("kind")
        .child(html::summary().child((words.chart.chart_kind)(about.kind)))
        .child(html::p().child((words.chart.chart_means)(about.kind)));
    let heading = div()
        .class("chart-heading")
        .child(name.child(about.name.clone()))
        .child(kind);
    let bar = div()
        .class("bar")
        .child(heading)
        .child(on_board.then(|| choose_layout(words, state)));
    let places = div()
        .class("places-side")
        .child(bar)
        .child(board(cx, chart))
        .child(standing(cx, chart));
    let run = div().class("run-side").child(rank_plot(cx, chart));
    // On a slow connection later markup must not move earlier markup, so the visual order is the order of the markup.
    let (first, second) = if has_plot(song, chart) && !on_board {
        (run, places)
    } else {
        (places, run)
    };
    fragment().child(first).child(second)
}

fn choose_chart(cx: &CardContext) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let charts = song.charts_with_standings().into_iter();
    let options = charts.map(|(id, chart)| {
        choice(chart.name.clone(), move || state.chart.get() == Some(id))
            .on(ev::click, move |_| state.show(Some(id)))
    });
    choices(words.chart.heading).children(options)
}

fn choose_layout(words: &'static Words, state: State) -> El {
    let layouts = [
        (Layout::Board, words.chart.board),
        (Layout::List, words.chart.list),
    ];
    let options = layouts.map(|(layout, name)| {
        choice(name, move || state.layout.get() == layout)
            .on(ev::click, move |_| state.layout.set(layout))
    });
    choices(words.chart.layout).children(options)
}
