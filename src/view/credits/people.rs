//! Everybody in the credits, by role or by person as the reader likes.

use super::entry;
use crate::markup::html::{div, dl};
use crate::markup::{El, fragment};
use crate::song::{Contributor, Credit, Song, contributors};
use crate::view::context::CardContext;
use crate::view::parts::choice::{choice, choices};
use crate::view::parts::heading::heading;
use crate::view::parts::mark_stops::{first_in_tab_order, with_arrow_keys};
use crate::view::parts::order::in_order;
use crate::view::state::State;
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;

pub(super) fn people(cx: &CardContext) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let people = contributors(song.credits.iter());
    let several = people
        .iter()
        .any(|contributor| contributor.credits.len() > 1);
    let owned = cx.clone();
    let content = move || {
        first_in_tab_order(if state.by_person.get() {
            by_person(&owned)
        } else {
            by_role(&owned)
        })
    };
    let list = with_arrow_keys(div().class("people"), state).child(content);
    // If nobody has two roles, both orders say the same.
    fragment()
        .child(several.then(|| choose(words, state)))
        .child(list)
}

fn choose(words: &'static Words, state: State) -> El {
    let options = [
        (true, words.credits.by_person),
        (false, words.credits.by_role),
    ]
    .map(|(by_person, name)| {
        choice(name, move || state.by_person.get() == by_person)
            .on(ev::click, move |_| state.by_person.set(by_person))
    });
    choices(words.card.credits_tab).children(options)
}

/// Groups in the order of the panel; inside a group by role, and then as the snapshot lists them.
fn by_role(cx: &CardContext) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let all = all_contributors(song);
    let credits = ordered(&song.credits);
    let of_one_group = credits.chunk_by(|a, b| a.role.group() == b.role.group());
    let groups = of_one_group.map(|group| {
        let name = heading(state).child((words.credits.group)(group[0].role.group()));
        let entries = group.iter().map(|credit| entry::by_role(cx, &all, credit));
        div()
            .class("group")
            .child(name)
            .child(dl().children(entries))
    });
    fragment().children(groups)
}

fn by_person(cx: &CardContext) -> El {
    let song = &cx.song;
    let people = contributors(ordered(&song.credits).into_iter());
    let entries = people.iter().map(|person| entry::by_person(cx, person));
    dl().children(entries)
}

/// Every person of the card, credited for the song or for the work it was made for.
pub(super) fn all_contributors(song: &Song) -> Vec<Contributor<'_>> {
    let of_song = ordered(&song.credits).into_iter();
    let of_work = song
        .context
        .iter()
        .flat_map(|context| ordered(&context.credits));
    contributors(of_song.chain(of_work))
}

/// By role, and then as the snapshot lists them.
pub(super) fn ordered(credits: &[Credit]) -> Vec<&Credit> {
    in_order(credits, |credit| {
        (credit.role.index() as i64, String::new())
    })
}
