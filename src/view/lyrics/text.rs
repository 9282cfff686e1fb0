//! The texts of a line: one for each layer, in its language, its direction and its words.

use super::super::node::{El, el, fragment};
use super::super::state::State;
use crate::song::{LayerRole, Lyrics, Sync, TimedWord};
use leptos::prelude::*;

/// A text for each layer that may be shown. A layer that lacks this line keeps its column.
pub(super) fn texts(
    state: State,
    lyrics: &Lyrics,
    texts: &[Option<String>],
    words: &[Vec<TimedWord>],
) -> Vec<El> {
    let layers = lyrics.layers.iter().enumerate();
    let layers = layers.filter(|(_, layer)| layer.may_show());
    let texts = layers.map(|(index, layer)| {
        let (role, translate) = match layer.role {
            LayerRole::Original => ("p.original", "no"),
            LayerRole::Romanization => ("p.romanization", "no"),
            LayerRole::Translation => ("p.translation", "yes"),
        };
        let text = texts[index].as_deref().unwrap_or_default();
        let timed: &[TimedWord] = match lyrics.sync {
            Sync::Word => &words[index],
            _ => &[],
        };
        el(role)
            .attr("lang", layer.lang.clone())
            .attr("dir", layer.direction())
            .attr("translate", translate)
            .attr_live("hidden", move || !state.layers.read()[index])
            .child(pieces(text, timed))
    });
    texts.collect()
}

/// Each timed word in an element of its own, what stands between them outside.
fn pieces(text: &str, words: &[TimedWord]) -> El {
    let (mut pieces, mut from) = (fragment(), 0);
    for word in words {
        let (before, sung) = (&text[from..word.at.start], &text[word.at.clone()]);
        from = word.at.end;
        pieces = pieces
            .child(before.to_owned())
            .child(el("span.word").child(sung.to_owned()));
    }
    pieces.child(text[from..].to_owned())
}
