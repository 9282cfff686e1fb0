//! Finding a place: by its name or code and by its region, where there are many; by the order of the list.

use super::keys::apply_filter;
use super::model::BoardModel;
use crate::markup::html::div;
use crate::markup::{El, LiveEl, fragment, html};
use crate::song::Region;
use crate::text::non_breaking;
use crate::view::state::{Layout, Sort, State};
use crate::words::Words;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;
use std::sync::Arc;

pub(super) fn tools(model: &Arc<BoardModel>, words: &'static Words, state: State) -> El {
    let sorts = Sort::ALL.into_iter().zip(words.chart.sorts);
    let sort = html::select()
        .attr("aria-label", words.chart.sort)
        .attr("hidden", move || state.layout.get() != Layout::List)
        .on(ev::change, move |event| {
            let key = event_target_value(&event);
            let sort = Sort::ALL.into_iter().find(|sort| sort.key() == key);
            state.sort.set(sort.unwrap_or(Sort::Rank));
        })
        .children(sorts.map(|(sort, name)| option(sort.key(), name)));
    let search = (!model.few()).then(|| search(model, words, state));
    div().class("tools").child(search).child(sort)
}

fn search(model: &Arc<BoardModel>, words: &'static Words, state: State) -> El {
    let [found, emptied, placed] = std::array::from_fn(|_| model.clone());
    let find = html::input()
        .class("find")
        .attr("type", "search")
        .attr("placeholder", words.chart.find)
        .attr("aria-label", words.chart.find)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on(ev::input, move |event| {
            let mut filter = state.filter.get_untracked();
            filter.search(&event_target_value(&event), found.names());
            apply_filter(&found, state, filter);
        })
        .on(ev::keydown, move |event| empty(&event, &emptied, state));
    let regions = Region::ALL
        .into_iter()
        .zip(words.chart.regions)
        .map(|(region, name)| option(region.key(), name));
    let region = html::select()
        .attr("aria-label", words.chart.region)
        .on(ev::change, move |event| {
            let mut filter = state.filter.get_untracked();
            filter.region = Region::from_key(&event_target_value(&event));
            apply_filter(&placed, state, filter);
        })
        .child(option("", words.chart.all_regions))
        .children(regions);
    fragment().child(find).child(region)
}

/// Escape empties the search field, which not every browser does itself, and then closes nothing else.
fn empty(event: &KeyboardEvent, model: &BoardModel, state: State) {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    let find: Option<HtmlInputElement> = target;
    let filled = find.filter(|find| event.key() == "Escape" && !find.value().is_empty());
    if let Some(find) = filled {
        event.prevent_default();
        find.set_value("");
        let mut filter = state.filter.get_untracked();
        filter.search("", model.names());
        apply_filter(model, state, filter);
    }
}

fn option(value: &'static str, name: &'static str) -> El {
    html::option().attr("value", value).child(name)
}

/// How many places match, as a live region for screen readers; visible where none does.
pub(super) fn search_status(
    model: &Arc<BoardModel>,
    words: &'static Words,
    state: State,
) -> LiveEl {
    let [counted, judged] = std::array::from_fn(|_| model.clone());
    let left = move |model: &BoardModel| {
        let (filter, day) = (state.filter.read(), state.day.get());
        let admitted = (0..model.places.len()).filter(|at| model.admits(*at, &filter, day));
        admitted.count()
    };
    html::p()
        .attr("role", "status")
        .attr("class", move || {
            if left(&judged) == 0 {
                "note"
            } else {
                "visually-hidden"
            }
        })
        .child(move || {
            let asked = *state.filter.read() != Default::default();
            asked.then(|| non_breaking(&(words.chart.matching_places)(left(&counted))))
        })
}
