//! The numbered list that every figure's mark refers to.

use crate::markup::html::{button, details, li, ol, span};
use crate::markup::{El, html};
use crate::song::{Moment, Source, SourceId};
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::heading::heading;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::source_mark::{external_link, link_or_text};
use crate::view::parts::time::when;
use crate::view::state::{Focus, State};
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;

pub(super) fn sources(cx: &CardContext) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let sources = song.sources.iter().enumerate();
    let items = sources.map(|(index, source)| one(cx, SourceId(index), source));
    let as_of = when(
        words,
        song.as_of,
        (words.card.as_of)(&(words.formats.moment)(song.as_of)),
    );
    let heading = heading(state).child(words.sources.heading);
    let note = html::p().class("note").child(as_of);
    let section = html::section().class("sources");
    if song.sources.is_empty() {
        let nothing = html::p().class("empty").child(words.sources.no_sources);
        return section.child(heading).child(nothing).child(note);
    }
    let count = html::small().child(song.sources.len().to_string());
    let summary = html::summary().child(heading.child(" ").child(count));
    // A mark that leads to a source opens the fold.
    let fold = details()
        .child(summary)
        .child(ol().attr("role", "list").children(items))
        .child(note);
    section.child(fold)
}

fn one(cx: &CardContext, id: SourceId, source: &Source) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let number = id.number().to_string();
    let date = |moment: Moment, said: fn(&str) -> String| {
        let text = non_breaking(&said(&(words.formats.moment)(moment)));
        html::time()
            .attr("datetime", moment.to_string())
            .child(text)
    };
    let publisher = source.publisher.as_ref();
    let kept = source.archive_url.as_ref();
    let facts = span()
        .class("source-facts")
        .child(publisher.map(|name| span().attr("dir", "auto").child(name.clone())))
        .child(
            source
                .published_at
                .map(|moment| date(moment, str::to_owned)),
        )
        .child(
            source
                .accessed_at
                .map(|moment| date(moment, words.sources.accessed)),
        )
        .child(kept.map(|url| span().child(external_link(url, words.sources.archived_copy))));
    let note = source.note.as_ref().map(|note| {
        span()
            .class("source-note")
            .attr("lang", lang_attribute(words, &song.lang))
            .attr("dir", "auto")
            .child(note.clone())
    });
    let lang = source.lang.as_ref().unwrap_or(&song.lang);
    let title = link_or_text(source.url.as_ref(), &source.title)
        .attr("lang", lang_attribute(words, lang))
        .attr("dir", "auto");
    let body = span()
        .class("source-body")
        .child(title)
        .child(facts)
        .child(note);
    li().attr("part", "source")
        .attr("id", ["source-", &number].concat())
        .attr("tabindex", "-1")
        .child(
            span()
                .class("source-number")
                .attr("aria-hidden", "true")
                .child(number),
        )
        .child(body)
        .child(back_link(words, state, id))
}

/// A link back to the source mark that was followed; hidden without one.
fn back_link(words: &'static Words, state: State, id: SourceId) -> El {
    button()
        .class("way-back")
        .attr("type", "button")
        .attr("hidden", move || {
            state.cited_source.get() != Some(Focus::Source(id))
        })
        .on(ev::click, move |_| state.back())
        .child(words.sources.back_from_source)
}
