//! Marks that lead from a figure to its source, and links that leave the card.

use super::state::State;
use crate::song::{Song, SourceId};
use crate::words::Words;
use leptos::prelude::*;

/// A small number that opens the credits panel at this source.
pub(super) fn mark(song: &Song, words: &'static Words, state: State, id: SourceId) -> AnyView {
    let source = song.source(id);
    let name = source.publisher.as_ref().unwrap_or(&source.title);
    let label = format!("{} {}: {name}", words.source_mark, id.number());
    view! {
        <button type="button" class="mark" aria-label=label.clone() title=label on:click=move |_| state.cite(id)>
            {id.number()}
        </button>
    }
    .into_any()
}

/// The marks of several sources, in order.
pub(super) fn marks(song: &Song, words: &'static Words, state: State, ids: &[SourceId]) -> AnyView {
    let marks = ids.iter().map(|id| mark(song, words, state, *id));
    view! { <span class="marks">{marks.collect_view()}</span> }.into_any()
}

/// A link out of the card: `https:` by then, in a page of its own that learns nothing of this one.
pub(super) fn way_out(url: &str, text: &str) -> AnyView {
    view! { <a href=url.to_owned() target="_blank" rel="noopener">{text.to_owned()}</a> }.into_any()
}
