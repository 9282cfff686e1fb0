//! Who made the song, what it was made for, and every source.

use super::mark::mark;
use super::node::{El, Node, el};
use super::order::in_order;
use super::sources::sources;
use super::state::State;
use crate::song::{Context, Credit, Song};
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn CreditsPanel(song: Arc<Song>, words: &'static Words, state: State) -> Node {
    let people = if song.credits.is_empty() {
        el("p.empty").child(words.no_credits)
    } else {
        credits(&song, words, state)
    };
    let context = song.context.as_ref();
    el("div.credits")
        .attr("part", "credits")
        .child(el("section").child(people))
        .child(context.map(|context| made_for(&song, words, state, context)))
        .child(sources(&song, words))
        .into()
}

/// Groups in the order of the panel; inside a group by role, and then as the snapshot lists them.
fn credits(song: &Song, words: &'static Words, state: State) -> El {
    let credits = in_order(&song.credits, |credit| {
        (
            ((credit.role.group() as i64) << 32) + credit.role.index() as i64,
            String::new(),
        )
    });
    let groups = credits.chunk_by(|a, b| a.role.group() == b.role.group());
    el("div.groups").children(groups.map(|group| {
        let heading = el("h3.heading").child((words.group)(group[0].role.group()));
        let entries = group.iter().map(|credit| entry(song, words, state, credit));
        el("div.group")
            .child(heading)
            .child(el("dl").children(entries))
    }))
}

fn entry(song: &Song, words: &'static Words, state: State, credit: &Credit) -> El {
    let people = credit.people.iter();
    let names: Vec<&str> = people
        .map(|person| person.name.for_lang(words.tag))
        .collect();
    let names = el("span").attr("translate", "no").child(names.join(", "));
    let note = credit.note.as_ref();
    let note = note.map(|note| {
        el("small")
            .attr("lang", song.lang.clone())
            .child(note.clone())
    });
    let who = el("dd")
        .child(names)
        .child(credit.source.map(|id| mark(song, words, state, id)))
        .child(note);
    el("div")
        .child(el("dt").child(words.credited(credit)))
        .child(who)
}

fn made_for(song: &Song, words: &'static Words, state: State, context: &Context) -> El {
    let name = context.work.for_lang(words.tag);
    let kind = (words.work)(name, context.kind, context.use_);
    let name = el("p.work-name")
        .child(el("strong").child(kind))
        .child(context.source.map(|id| mark(song, words, state, id)));
    let about = context.about.as_ref();
    let about = about.map(|about| el("p").attr("lang", song.lang.clone()).child(about.clone()));
    let premiered = context.premiered.map(|moment| {
        let text = (words.moment)(moment);
        let time = el("time").attr("datetime", moment.to_string()).child(text);
        el("div")
            .child(el("dt").child(words.premiered))
            .child(el("dd").child(time))
    });
    let watch = (!context.watch.is_empty()).then(|| {
        let where_ = el("dd")
            .attr("translate", "no")
            .child(context.watch.join(", "));
        el("div")
            .child(el("dt").child(words.watch_on))
            .child(where_)
    });
    let makers = in_order(&context.credits, |credit| {
        (credit.role.index() as i64, String::new())
    });
    let makers = makers
        .into_iter()
        .map(|credit| entry(song, words, state, credit));
    el("section.work-context")
        .child(el("h3.heading").child(words.made_for))
        .child(name)
        .child(about)
        .child(el("dl").child(premiered).child(watch).children(makers))
}
