//! The chart panel: the board or the list, the open territory, its rank line, reports, milestones.

use super::board::board;
use super::milestones::milestones;
use super::rank_plot::rank_plot;
use super::reports::reports;
use super::standing::standing;
use super::state::{Layout, State};
use crate::song::{ChartId, Song};
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn ChartPanel(song: Arc<Song>, words: &'static Words, state: State) -> impl IntoView {
    let charts = song.charts_with_standings();
    let nothing = charts
        .is_empty()
        .then(|| view! { <p class="empty">{words.no_chart}</p> });
    let choice = (charts.len() > 1).then(|| choose_chart(&song, words, state));
    let shown = (!charts.is_empty()).then(|| {
        let song = song.clone();
        move || {
            state
                .chart
                .get()
                .map(|chart| one_chart(&song, words, state, chart))
        }
    });
    view! {
        {nothing}
        {choice}
        {shown}
        {reports(&song, words, state)}
        {milestones(&song, words, state)}
    }
}

fn one_chart(
    song: &Arc<Song>,
    words: &'static Words,
    state: State,
    chart: ChartId,
) -> impl IntoView + use<> {
    let on_board = song
        .standings(chart)
        .iter()
        .any(|standing| standing.scope.territory().is_some());
    let layouts = on_board.then(|| choose_layout(words, state));
    let plot = rank_plot(song, words, state, chart);
    let span = song.span(chart).map(|(first, last)| {
        let text = if first == last {
            (words.short_date)(first)
        } else {
            format!(
                "{} – {}",
                (words.short_date)(first),
                (words.short_date)(last)
            )
        };
        view! { <span class="span">{text}</span> }
    });
    let about = song.chart(chart);
    let class = match (plot.is_some(), song.standings(chart).len()) {
        (true, 1) => "chart both single",
        (true, _) => "chart both",
        (false, _) => "chart",
    };
    // With several charts the choice above names this one already.
    let several = song.charts_with_standings().len() > 1;
    let name = if several { "heard" } else { "" };
    view! {
        <div class=class>
            <div class="places-side">
                <div class="bar">
                    <h3 class="heading"><span class=name>{about.name.clone()}</span> " " <small>{(words.chart_kind)(about.kind)}</small></h3>
                    {layouts}
                </div>
                {board(song, words, state, chart)}
                {standing(song, words, state, chart)}
            </div>
            <div class="run-side">{plot}{span}</div>
        </div>
    }
}

fn choose_chart(song: &Song, words: &'static Words, state: State) -> impl IntoView + use<> {
    let option = |(id, name): (ChartId, String)| {
        let chosen = move || (state.chart.get() == Some(id)).to_string();
        view! {
            <button type="button" aria-pressed=chosen on:click=move |_| state.chart.set(Some(id))>{name}</button>
        }
    };
    let charts = song
        .charts_with_standings()
        .into_iter()
        .map(|(id, chart)| (id, chart.name.clone()));
    view! { <div class="choice" role="group" aria-label=words.charts>{charts.map(option).collect_view()}</div> }
}

fn choose_layout(words: &'static Words, state: State) -> impl IntoView + use<> {
    let option = |(layout, name): (Layout, &'static str)| {
        let chosen = move || (state.layout.get() == layout).to_string();
        view! { <button type="button" aria-pressed=chosen on:click=move |_| state.layout.set(layout)>{name}</button> }
    };
    let layouts = [(Layout::Board, words.board), (Layout::List, words.list)];
    view! { <div class="choice" role="group" aria-label=words.layout>{layouts.map(option).collect_view()}</div> }
}
