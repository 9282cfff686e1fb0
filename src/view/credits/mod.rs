//! The credits panel: who made the song, what it was made for, what was said of it, and every source.

mod artwork;
mod entry;
mod identifiers;
mod people;
mod person;
mod reactions;
mod row;
mod sources;
mod work;

use crate::markup::html::div;
use crate::markup::{El, Node, html};
use crate::view::context::CardContext;
use leptos::prelude::*;
use sources::sources;

#[component]
pub fn CreditsPanel(cx: CardContext) -> Node {
    let cx = &cx;
    let song = &cx.song;
    let words = cx.words;
    let people = if song.credits.is_empty() {
        html::p().class("empty").child(words.credits.no_credits)
    } else {
        people::people(cx)
    };
    let beside = [
        work::made_for(cx),
        reactions::reactions(cx),
        identifiers::identifiers(cx),
        artwork::artwork(cx),
    ];
    let beside: Vec<El> = beside.into_iter().flatten().collect();
    div()
        .class("credits")
        .attr("part", "credits")
        .child(html::section().child(people))
        .child((!beside.is_empty()).then(|| div().class("around").children(beside)))
        .child(sources(cx))
        .into()
}
