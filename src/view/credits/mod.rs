//! The credits panel: who made the song, what it was made for, what was said of it, and every source.

mod entry;
mod identifiers;
mod people;
mod person;
mod reactions;
mod row;
mod sources;
mod work;

use super::state::State;
use crate::markup::html::div;
use crate::markup::{El, Node, html};
use crate::song::Song;
use crate::words::Words;
use leptos::prelude::*;
use sources::sources;
use std::sync::Arc;

#[component]
pub fn CreditsPanel(song: Arc<Song>, words: &'static Words, state: State) -> Node {
    let people = if song.credits.is_empty() {
        html::p().class("empty").child(words.no_credits)
    } else {
        people::people(&song, words, state)
    };
    let beside = [
        work::made_for(&song, words, state),
        reactions::reactions(&song, words, state),
        identifiers::identifiers(&song, words, state),
    ];
    let beside: Vec<El> = beside.into_iter().flatten().collect();
    div()
        .class("credits")
        .attr("part", "credits")
        .child(html::section().child(people))
        .child((!beside.is_empty()).then(|| div().class("around").children(beside)))
        .child(sources(&song, words, state))
        .into()
}
