//! Finding a place: by its name or code, by its region, by the order of the list.

use super::keys::apply_filter;
use super::model::BoardModel;
use crate::markup::html::div;
use crate::markup::{El, LiveEl, html};
use crate::song::Region;
use crate::text::non_breaking;
use crate::view::state::{Layout, Sort, State};
use crate::words::Words;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;
use std::sync::Arc;

pub(super) fn tools(field: &Arc<BoardModel>, words: &'static Words, state: State) -> El {
    let [found, emptied, placed] = std::array::from_fn(|_| field.clone());
    let find = html::input()
        .class("find")
        .attr("type", "search")
        .attr("placeholder", words.find)
        .attr("aria-label", words.find)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on(ev::input, move |event| {
            let mut sieve = state.filter.get_untracked();
            sieve.search(&event_target_value(&event), found.names());
            apply_filter(&found, state, sieve);
        })
        .on(ev::keydown, move |event| empty(&event, &emptied, state));
    let regions = Region::ALL.into_iter().zip(words.regions);
    let regions = regions.map(|(region, name)| option(region.key(), name));
    let region = html::select()
        .attr("aria-label", words.region)
        .on(ev::change, move |event| {
            let mut sieve = state.filter.get_untracked();
            sieve.region = Region::from_key(&event_target_value(&event));
            apply_filter(&placed, state, sieve);
        })
        .child(option("", words.all_regions))
        .children(regions);
    let sorts = Sort::ALL.into_iter().zip(words.sorts);
    let sort = html::select()
        .attr("aria-label", words.sort)
        .attr("hidden", move || state.layout.get() != Layout::List)
        .on(ev::change, move |event| {
            let key = event_target_value(&event);
            let sort = Sort::ALL.into_iter().find(|sort| sort.key() == key);
            state.sort.set(sort.unwrap_or(Sort::Rank));
        })
        .children(sorts.map(|(sort, name)| option(sort.key(), name)));
    div().class("tools").child(find).child(region).child(sort)
}

/// Escape empties the field in every browser, and closes nothing else then.
fn empty(event: &KeyboardEvent, field: &BoardModel, state: State) {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    let find: Option<HtmlInputElement> = target;
    let filled = find.filter(|find| event.key() == "Escape" && !find.value().is_empty());
    if let Some(find) = filled {
        event.prevent_default();
        find.set_value("");
        let mut sieve = state.filter.get_untracked();
        sieve.search("", field.names());
        apply_filter(field, state, sieve);
    }
}

fn option(value: &'static str, name: &'static str) -> El {
    html::option().attr("value", value).child(name)
}

/// How many places are left, for listeners; and for everybody where none is.
pub(super) fn said(field: &Arc<BoardModel>, words: &'static Words, state: State) -> LiveEl {
    let [counted, judged] = std::array::from_fn(|_| field.clone());
    let left = move |field: &BoardModel| {
        let (sieve, day) = (state.filter.read(), state.day.get());
        let admitted = (0..field.places.len()).filter(|at| field.admits(*at, &sieve, day));
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
            asked.then(|| non_breaking(&(words.matching_places)(left(&counted))))
        })
}
