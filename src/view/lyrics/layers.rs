//! The choice of layers: any set, and never none.

use crate::markup::El;
use crate::song::Lyrics;
use crate::text::layer_name;
use crate::view::parts::choice::{choice, choices};
use crate::view::state::{Request, State};
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;

/// One button a layer; the last one shown cannot be hidden, or there would be nothing to read.
pub(super) fn choose(words: &'static Words, state: State, lyrics: &Lyrics) -> Option<El> {
    let may_show = indexes_that_may_show(lyrics);
    if may_show.len() < 2 {
        return None;
    }
    let options = lyrics.layers_that_may_show().map(|(index, layer)| {
        let name = layer_name(words, layer);
        let may_show = may_show.clone();
        let is_shown = move || state.layers.read().contains(&index);
        choice(name, is_shown).on(ev::click, move |_| {
            let mut shown = state.layers.get_untracked();
            match shown.binary_search(&index) {
                Ok(at) => drop(shown.remove(at)),
                Err(at) => shown.insert(at, index),
            }
            if count_shown(&shown, &may_show) > 0 {
                state.layers.set(shown);
                state.request(Request::SaveLayers);
            }
        })
    });
    Some(choices(words.lyrics.layers).children(options))
}

/// The classes of the list: how many layers are in columns on a wide card.
pub(super) fn columns(state: State, lyrics: &Lyrics) -> impl Fn() -> String + use<> {
    let may_show = indexes_that_may_show(lyrics);
    move || {
        let columns = count_shown(&state.layers.read(), &may_show);
        ["lyrics layers-", &columns.to_string()].concat()
    }
}

/// Whether a vertical layer is shown, so that the lines are side by side, from right to left.
pub(super) fn vertical(state: State, lyrics: &Lyrics) -> impl Fn() -> bool + use<> {
    let layers = lyrics.layers_that_may_show();
    let vertical = layers.filter(|(_, layer)| layer.vertical);
    let vertical: Vec<usize> = vertical.map(|(index, _)| index).collect();
    move || count_shown(&state.layers.read(), &vertical) > 0
}

fn indexes_that_may_show(lyrics: &Lyrics) -> Vec<usize> {
    lyrics
        .layers_that_may_show()
        .map(|(index, _)| index)
        .collect()
}

fn count_shown(shown: &[usize], may_show: &[usize]) -> usize {
    may_show
        .iter()
        .filter(|index| shown.contains(index))
        .count()
}
