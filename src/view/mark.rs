//! Marks that lead from a figure to its source, and links that leave the card.

use super::state::State;
use crate::song::{Song, SourceId};
use crate::words::Words;
use leptos::either::Either;
use leptos::prelude::*;

/// A small number that opens the credits panel at this source.
pub(super) fn mark(
    song: &Song,
    words: &'static Words,
    state: State,
    id: SourceId,
) -> impl IntoView + use<> {
    let label = format!(
        "{} {}: {}",
        words.source_mark,
        id.number(),
        song.source(id).name()
    );
    view! {
        <button type="button" class="mark" aria-label=label.clone() title=label on:click=move |_| state.cite(id)>
            {id.number()}
        </button>
    }
}

/// The marks of several sources, in order.
pub(super) fn marks(
    song: &Song,
    words: &'static Words,
    state: State,
    ids: &[SourceId],
) -> impl IntoView + use<> {
    let marks = ids.iter().map(|id| mark(song, words, state, *id));
    view! { <span class="marks">{marks.collect_view()}</span> }
}

/// A link out of the card: `https:` by then, in a page of its own that learns nothing of this one.
pub(super) fn way_out(url: &str, text: &str) -> impl IntoView + use<> {
    view! { <a href=url.to_owned() target="_blank" rel="noopener">{text.to_owned()}</a> }
}

/// A text that is a link where it has an address.
pub(super) fn perhaps_link(url: Option<&String>, text: &str) -> impl IntoView + use<> {
    match url {
        Some(url) => Either::Left(way_out(url, text)),
        None => Either::Right(view! { <span>{text.to_owned()}</span> }),
    }
}
