//! Milestones as a list, the earliest first.

use super::mark::mark;
use super::state::State;
use crate::song::{Milestone, Song};
use crate::words::Words;
use leptos::prelude::*;

pub(super) fn milestones(song: &Song, words: &'static Words, state: State) -> Option<AnyView> {
    let mut milestones: Vec<&Milestone> = song.milestones.iter().collect();
    milestones.sort_by_key(|milestone| milestone.at.earliest_minute());
    let item = |milestone: &&Milestone| {
        let via = milestone
            .attributed_to
            .as_ref()
            .map(|name| format!("{} ", (words.via)(name)));
        let by = milestone.by.as_ref().map(|by| format!("{by} "));
        let source = milestone.source.map(|id| mark(song, words, state, id));
        view! {
            <li>
                <strong>{(words.milestone)(milestone)}</strong>
                <time datetime=milestone.at.to_string()>{(words.moment)(milestone.at)}</time>
                <span>{by}{via}{source}</span>
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
        .into_any()
    })
}
