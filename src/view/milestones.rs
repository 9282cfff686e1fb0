//! Milestones as a list, the earliest first.

use super::mark::mark;
use super::state::State;
use crate::song::{Milestone, Song};
use crate::words::Words;
use leptos::prelude::*;

pub(super) fn milestones(
    song: &Song,
    words: &'static Words,
    state: State,
) -> Option<impl IntoView + use<>> {
    let mut milestones: Vec<&Milestone> = song.milestones.iter().collect();
    milestones.sort_by_key(|milestone| milestone.at.earliest_minute());
    let item = |milestone: &&Milestone| {
        let via = milestone
            .attributed_to
            .as_ref()
            .map(|name| (words.via)(name));
        let by: Vec<String> = milestone.by.clone().into_iter().chain(via).collect();
        let by = (!by.is_empty()).then(|| view! { <span>{by.join(" ")}</span> });
        let source = milestone.source.map(|id| mark(song, words, state, id));
        let when = (words.moment)(milestone.at);
        view! {
            <li>
                <strong>{(words.milestone)(milestone)}</strong>
                " "
                {by}
                " "
                <span><time datetime=milestone.at.to_string()>{when}</time>{source}</span>
            </li>
        }
    };
    (!milestones.is_empty()).then(|| {
        view! {
            <section class="milestones" part="milestones">
                <h3 class="heading">{words.milestones}</h3>
                <ul class="facts">{milestones.iter().map(item).collect_view()}</ul>
            </section>
        }
    })
}
