//! The credits panel: who made the song, what it was made for, what was said of it, and every source.

mod entry;
mod identifiers;
mod people;
mod person;
mod reactions;
mod sources;
mod work;

use super::state::State;
use crate::markup::{El, Node, el};
use crate::song::Song;
use crate::words::Words;
use leptos::prelude::*;
use sources::sources;
use std::sync::Arc;

#[component]
pub fn CreditsPanel(song: Arc<Song>, words: &'static Words, state: State) -> Node {
    let people = if song.credits.is_empty() {
        el("p.empty").child(words.no_credits)
    } else {
        people::people(&song, words, state)
    };
    let beside = [
        work::made_for(&song, words, state),
        reactions::reactions(&song, words, state),
        identifiers::identifiers(&song, words, state),
    ];
    let beside: Vec<El> = beside.into_iter().flatten().collect();
    el("div.credits")
        .attr("part", "credits")
        .child(el("section").child(people))
        .child((!beside.is_empty()).then(|| el("div.around").children(beside)))
        .child(sources(&song, words, state))
        .into()
}

/// A term with what is said of it.
fn row(term: impl Into<Node>, said: impl IntoIterator<Item = El>) -> El {
    let said = said.into_iter().map(|said| el("dd").child(said));
    el("div").child(el("dt").child(term)).children(said)
}
