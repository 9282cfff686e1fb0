//! The choice of layers: any set, and never none.

use crate::markup::El;
use crate::song::{Layer, Lyrics};
use crate::text::layer_name;
use crate::view::parts::choice::{choice, choices};
use crate::view::state::{Request, State};
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;

/// One button a layer; the last one shown cannot be hidden, or there would be nothing to read.
pub(super) fn choose(words: &'static Words, state: State, lyrics: &Lyrics) -> Option<El> {
    let may: Vec<bool> = lyrics.layers.iter().map(Layer::may_show).collect();
    if count(&may, &may) < 2 {
        return None;
    }
    let layers = lyrics.layers.iter().enumerate();
    let showable = layers.filter(|(_, layer)| layer.may_show());
    let options = showable.map(|(index, layer)| {
        let name = layer_name(words, layer);
        let countable = may.clone();
        choice(name, move || state.layers.read()[index]).on(ev::click, move |_| {
            let mut shown = state.layers.get_untracked();
            shown[index] = !shown[index];
            if count(&shown, &countable) > 0 {
                state.layers.set(shown);
                state.request(Request::SaveLayers);
            }
        })
    });
    Some(choices(words.layers).children(options))
}

/// The classes of the list: how many layers are in columns on a wide card.
pub(super) fn columns(state: State, lyrics: &Lyrics) -> impl Fn() -> String + use<> {
    let may: Vec<bool> = lyrics.layers.iter().map(Layer::may_show).collect();
    move || ["lyrics n", &count(&state.layers.read(), &may).to_string()].concat()
}

fn count(shown: &[bool], may: &[bool]) -> usize {
    shown
        .iter()
        .zip(may)
        .filter(|(on, may)| **on && **may)
        .count()
}
