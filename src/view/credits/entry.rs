//! One credit: the role, and everybody who has it.

use super::person::{identifiers, name};
use crate::markup::html::{dd, div, dt, span};
use crate::markup::{El, fragment, html};
use crate::song::{Contributor, Credit, Song};
use crate::text::monogram;
use crate::view::context::CardContext;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::source_mark::source_mark;
use crate::words::Words;

/// A role with its people. `contributors` are all people of the card, so that each shows their other roles.
pub(super) fn by_role(cx: &CardContext, contributors: &[Contributor], credit: &Credit) -> El {
    let song = &cx.song;
    let words = cx.words;
    let people = credit.people.iter().map(|who| {
        let contributor = contributors
            .iter()
            .find(|contributor| contributor.person.is_same_person(who));
        // Said once, at the first of the roles.
        let first = contributor.filter(|contributor| std::ptr::eq(contributor.credits[0], credit));
        dd().child(name(song, words, who))
            .child(first.map(|contributor| identifiers(&contributor.person)))
            .child(contributor.map(|contributor| other_roles(words, contributor, credit)))
    });
    let note = note(song, words, credit).map(|note| dd().child(note));
    div()
        .child(dt().child(role_with_source(cx, credit)))
        .children(people)
        .child(note)
}

/// A person with initials and roles.
pub(super) fn by_person(cx: &CardContext, contributor: &Contributor) -> El {
    let song = &cx.song;
    let words = cx.words;
    let initials = span()
        .class("monogram")
        .attr("aria-hidden", "true")
        .child(monogram(words.person(&contributor.person.name)));
    let roles = contributor.credits.iter().map(|credit| {
        dd().child(role_with_source(cx, credit))
            .child(note(song, words, credit))
    });
    div()
        .child(
            dt().child(initials)
                .child(name(song, words, &contributor.person))
                .child(identifiers(&contributor.person)),
        )
        .children(roles)
}

/// The role, with instruments or voices, and the mark of its source.
fn role_with_source(cx: &CardContext, credit: &Credit) -> El {
    let song = &cx.song;
    let words = cx.words;
    let detail = (!credit.detail.is_empty()).then(|| {
        let mut detail = html::small().class("detail");
        for (at, name) in credit.detail.iter().enumerate() {
            let known = (words.credits.instrument)(name);
            let lang = role_lang(song, words, name).filter(|_| known.is_none());
            let shown = known.map_or_else(|| name.clone(), str::to_owned);
            detail = detail
                .child((at > 0).then(|| fragment().child(", ")))
                .child(span().attr("lang", lang).child(shown));
        }
        detail
    });
    let role = words.credit_role(credit);
    let written = credit.written.as_ref();
    let role = match written.and_then(|name| role_lang(song, words, name)) {
        Some(lang) => span().attr("lang", lang).child(role),
        None => fragment().child(role),
    };
    fragment()
        .child(role)
        .child(credit.source.map(|id| source_mark(cx, id)))
        .child(detail)
}

/// The language of a role that the card has no word for, if it is not the language of the card: names of MusicBrainz are
/// English, all others are in the language of the snapshot.
fn role_lang(song: &Song, words: &'static Words, name: &str) -> Option<String> {
    lang_attribute(words, if name.is_ascii() { "en" } else { &song.lang })
}

fn note(song: &Song, words: &'static Words, credit: &Credit) -> Option<El> {
    let note = credit.note.as_ref()?;
    let note = html::small()
        .class("detail")
        .attr("lang", lang_attribute(words, &song.lang))
        .attr("dir", "auto")
        .child(note.clone());
    Some(note)
}

/// What else this person is credited with on the card.
fn other_roles(words: &'static Words, contributor: &Contributor, credit: &Credit) -> Option<El> {
    let mut roles = vec![words.credit_role(credit)];
    for other in &contributor.credits {
        let role = words.credit_role(other);
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    (roles.len() > 1).then(|| {
        let also = html::small()
            .class("also")
            .child((words.credits.also_credited)(&roles[1..]));
        fragment().child(" ").child(also)
    })
}
