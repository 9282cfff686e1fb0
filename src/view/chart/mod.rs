//! The chart panel: the board or the list, the open territory, its rank line, reports, milestones.

pub(crate) mod board;
mod milestone_order;
mod milestones;
pub(crate) mod ranks;
mod reports;
mod standing;
mod toolbar;

use crate::markup::html::div;
use crate::markup::{El, Node, fragment, html};
use crate::song::{ChartId, Song};
use crate::view::context::CardContext;
use board::{FEW, board, has_board};
use leptos::prelude::*;
use milestones::milestones;
use ranks::rank_plot;
use reports::reports;
use standing::standing;
use toolbar::toolbar;

#[component]
pub fn ChartPanel(cx: CardContext) -> Node {
    let cx = &cx;
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let charts = song.charts_with_standings();
    let nothing = charts
        .is_empty()
        .then(|| html::p().class("empty").child(words.chart.no_chart));
    let toolbar = (!charts.is_empty()).then(|| toolbar(cx));
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
        .child(toolbar)
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
    let places = div()
        .class("places-side")
        .child(board(cx, chart))
        .child(standing(cx, chart));
    let run = div().class("run-side").child(rank_plot(cx, chart));
    let on_board = has_board(&song.standings(chart));
    // On a slow connection later markup must not move earlier markup, so the visual order is the order of the markup.
    let (first, second) = if has_plot(song, chart) && !on_board {
        (run, places)
    } else {
        (places, run)
    };
    fragment().child(first).child(second)
}
