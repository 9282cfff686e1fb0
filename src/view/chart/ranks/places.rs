//! Which places' lines are shown: the open one, and up to four beside it.

use super::series::{SERIES_KEYS, first, shown_series};
use crate::markup::html::{button, div, span};
use crate::markup::{El, LiveEl, fragment, html, svg};
use crate::song::{ChartId, Scope};
use crate::view::context::CardContext;
use crate::view::parts::order::in_order;
use crate::view::state::{Focus, State};
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;

/// With more lines over one another nobody could follow any of them.
pub(super) const MOST: usize = 5;

pub(super) fn choose(cx: &CardContext, chart: ChartId, best: Scope, places: Vec<Scope>) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let ordered = in_order(&places, |scope| {
        let worldwide = *scope == Scope::Worldwide;
        (i64::from(!worldwide), words.sort_key(words.scope(*scope)))
    });
    let places: Vec<Scope> = ordered.into_iter().copied().collect();
    let options = places.iter().map(|scope| {
        let (scope, song) = (*scope, song.clone());
        let open = move || first(&song, state, chart, best) == scope;
        option(words, scope).prop("selected", open)
    });
    let open = html::select()
        .class("territory")
        .attr("aria-label", words.chart.territory)
        .on(ev::change, move |event| state.scope.set(chosen(&event)))
        .children(options);
    let owned = song.clone();
    let shown: ShownSeries = Arc::new(move || {
        shown_series(&owned, state, chart, best)
            .iter()
            .map(|series| (series.index, series.history.scope))
            .collect()
    });
    let listed = shown.clone();
    let others = span().class("others").child(move || {
        let shown = listed();
        // The open place needs a key only beside others.
        let key = (shown.len() > 1).then(|| span().class("open-key").child(key(0)));
        let others = shown
            .into_iter()
            .filter(|(index, _)| *index > 0)
            .map(|(index, scope)| other(words, state, index, scope));
        fragment().child(key).children(others)
    });
    let add = add(words, state, places, shown);
    div()
        .class("rank-places")
        .child(open)
        .child(others)
        .child(add)
}

/// Gives the series that are shown, by index, with their places.
type ShownSeries = Arc<dyn Fn() -> Vec<(usize, Scope)> + Send + Sync>;

/// The places that can be added, or that five is the maximum.
fn add(words: &'static Words, state: State, places: Vec<Scope>, shown: ShownSeries) -> LiveEl {
    let [listed, counted] = [shown.clone(), shown.clone()];
    let all = places.len();
    let options = move || {
        let shown = listed();
        let left: Vec<El> = places
            .iter()
            .filter(|scope| shown.iter().all(|(_, other)| other != *scope))
            .map(|scope| option(words, *scope))
            .collect();
        let title = if shown.len() < MOST || left.is_empty() {
            words.rank_lines.add_place
        } else {
            words.rank_lines.place_limit
        };
        fragment()
            .child(html::option().attr("value", "").child(title))
            .children(left)
    };
    html::select()
        .class("territory add-place")
        .attr("aria-label", words.rank_lines.add_place)
        .attr("disabled", move || {
            let shown = counted().len();
            shown == MOST || shown == all
        })
        .on(ev::change, move |event| {
            let taken = untrack(|| shown());
            let free = |index: &usize| taken.iter().all(|(other, _)| other != index);
            if let Some(index) = (1..MOST).find(free) {
                state.rank_lines.others[index - 1].set(chosen(&event));
            }
        })
        .child(options)
}

/// A place beside the open one, with its stroke and a button that removes it.
fn other(words: &'static Words, state: State, index: usize, scope: Scope) -> El {
    let name = words.scope(scope);
    let label = (words.rank_lines.remove)(name);
    let remove = button()
        .attr("type", "button")
        .attr("aria-label", label.clone())
        .attr("title", label)
        .on(ev::click, move |_| {
            state.rank_lines.others[index - 1].set(None);
            state.move_focus(Focus::AddPlace);
        })
        .child("×");
    span()
        .class("other")
        .child(key(index))
        .child(name)
        .child(remove)
}

/// The legend of a line: a short piece of its stroke.
fn key(index: usize) -> El {
    let stroke = svg::path()
        .class("series-line")
        .attr("data-series", SERIES_KEYS[index])
        .attr("d", "M0 4H24");
    svg::svg()
        .class("key-line")
        .attr("aria-hidden", "true")
        .attr("width", "24")
        .attr("height", "8")
        .child(stroke)
}

fn option(words: &'static Words, scope: Scope) -> El {
    html::option()
        .attr("value", scope.code())
        .child(words.scope(scope))
}

fn chosen(event: &leptos::ev::Event) -> Option<Scope> {
    Scope::from_code(&event_target_value(event))
}
