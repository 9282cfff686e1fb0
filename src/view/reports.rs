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
        let via = claim.attributed_to.as_ref().map(|name| (words.via)(name));
        let by = claim.source.map(|id| song.source(id).name().to_owned());
        let by: Vec<String> = by.into_iter().chain(via).collect();
        view! {
            <li part="claim">
                <strong>{(words.claim)(claim)}</strong>
                " "
                <time datetime=claim.as_of.to_string()>
                    {(words.as_of)(&(words.moment)(claim.as_of))}
                </time>
                " "
                <span>{by.join(" ")}{source}</span>
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
