//! What was said of the song, in short quotations with who, where and when.

use crate::markup::html::{blockquote, cite, figcaption, figure, span};
use crate::markup::{El, html};
use crate::song::Reaction;
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::heading::heading;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::mark_stops::single_tab_stop;
use crate::view::parts::source_mark::source_mark;

pub(super) fn reactions(cx: &CardContext) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let quotations = song.reactions.iter().map(|reaction| one(cx, reaction));
    (!song.reactions.is_empty()).then(|| {
        let section = html::section()
            .class("reactions")
            .child(heading(state).child(words.credits.reactions))
            .children(quotations);
        single_tab_stop(section, state)
    })
}

fn one(cx: &CardContext, reaction: &Reaction) -> El {
    let song = &cx.song;
    let words = cx.words;
    let lang = reaction.lang.as_ref().unwrap_or(&song.lang);
    // The language also decides which quotation marks the browser uses.
    let quote = blockquote()
        .attr("lang", lang.clone())
        .attr("dir", "auto")
        .child(html::p().child(reaction.quote.clone()));
    let plain = |text: &String| {
        span()
            .attr("lang", lang_attribute(words, &song.lang))
            .attr("dir", "auto")
            .child(text.clone())
    };
    let when = reaction.at.map(|moment| {
        html::time()
            .attr("datetime", moment.to_string())
            .child(non_breaking(&(words.formats.moment)(moment)))
    });
    let by = cite().attr("translate", "no").child(reaction.by.clone());
    let source = source_mark(cx, reaction.source);
    let who = figcaption()
        .class("source-facts")
        .child(span().child(by).child(source))
        .child(reaction.role.as_ref().map(plain))
        .child(reaction.publisher.as_ref().map(plain))
        .child(when);
    figure().child(quote).child(who)
}
