//! What is above a chart: which one it is, and how it is looked at.

use super::board::{choose_ranks, has_board};
use crate::markup::html::{details, div};
use crate::markup::{El, fragment, html};
use crate::song::ChartId;
use crate::view::context::CardContext;
use crate::view::parts::choice::{choice, segmented};
use crate::view::parts::heading::{heading, hidden_heading};
use crate::view::state::{Layout, State};
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;

/// One row that wraps. The choice of the chart stays when another one is shown, so that it keeps the focus.
pub(super) fn toolbar(cx: &CardContext) -> El {
    let state = cx.state;
    let several = cx.song.charts_with_standings().len() > 1;
    let choice = several.then(|| choose_chart(cx));
    let cx = cx.clone();
    let of_chart = div().class("of-chart").child(move || {
        let chart = state.chart.get();
        chart.map(|chart| of_chart(&cx, chart, several))
    });
    div().class("toolbar").child(choice).child(of_chart)
}

/// With several charts the choice names this one already.
fn of_chart(cx: &CardContext, chart: ChartId, several: bool) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let about = song.chart(chart);
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
    let layout = has_board(&song.standings(chart)).then(|| choose_layout(words, state));
    fragment()
        .child(heading)
        .child(layout)
        .child(choose_ranks(song, chart, words, state))
}

fn choose_chart(cx: &CardContext) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let charts = song.charts_with_standings().into_iter();
    let options = charts.map(|(id, chart)| {
        choice(chart.name.clone(), move || state.chart.get() == Some(id))
            .on(ev::click, move |_| state.show(Some(id)))
    });
    segmented(words.chart.heading).children(options)
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
    segmented(words.chart.layout).children(options)
}
