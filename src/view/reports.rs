//! What others reported: sources that disagree stand side by side.

use super::mark::mark;
use super::state::State;
use crate::song::{Claim, Figure, Song};
use crate::words::Words;
use leptos::prelude::*;

pub(super) fn reports(
    song: &Song,
    words: &'static Words,
    state: State,
) -> Option<impl IntoView + use<>> {
    let leading = match song.headline() {
        Some(Figure::Reported { claim, .. }) => Some(claim),
        _ => None,
    };
    let others: Vec<&Claim> = song
        .claims
        .iter()
        .filter(|claim| Some(*claim) != leading)
        .collect();
    let item = |claim: &&Claim| {
        let source = claim.source.map(|id| mark(song, words, state, id));
        let by = claim.source.map(|id| song.source(id).name().to_owned());
        view! {
            <li part="claim">
                <strong>{(words.claim)(claim)}</strong>
                <span>{(words.as_of)(&(words.moment)(claim.as_of))}</span>
                <span>{by}{source}</span>
            </li>
        }
    };
    (!others.is_empty()).then(|| {
        view! {
            <section class="reports">
                <h3 class="heading">{words.other_reports}</h3>
                <ul class="facts">{others.iter().map(item).collect_view()}</ul>
            </section>
        }
    })
}
